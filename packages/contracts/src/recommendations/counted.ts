import { dueFilters, registerSorts } from '@holdfast/domain/recommendations/fields/register-sorts';
import { registerLists } from '@holdfast/domain/recommendations/lists/register-lists';
import { z } from 'zod';
import { day, id } from '../values.ts';
import { registerRow } from './register.ts';

/** A part of the register as its address says it, ready for a link. */
export const registerAddress = z.object({
  list: z.enum(registerLists).exactOptional(),
  due: z.enum(dueFilters).exactOptional(),
  status: z.string().exactOptional(),
  committee: id.exactOptional(),
  portfolio: id.exactOptional(),
  mine: z.literal('yes').exactOptional(),
  changedAfter: day.exactOptional(),
  sort: z.enum(registerSorts).exactOptional(),
});
export type RegisterAddress = z.infer<typeof registerAddress>;

/** How many recommendations the register shows at an address: whoever opens it finds as many. */
export const counted = z.object({ total: z.number().int(), shown: registerAddress });
export type Counted = z.infer<typeof counted>;

/** The same with the first few. */
export const countedList = counted.extend({ items: z.array(registerRow) });
export type CountedList = z.infer<typeof countedList>;
