import { z } from 'zod';
import { id } from '../values.ts';
import { saying } from '../said-of-value.ts';

/** A person's own way of looking at the register: its filters, order and columns, as they stand in the address. */
export const registerView = z.object({ registerViewId: id, name: z.string(), search: z.string() });
export const registerViews = z.object({ items: z.array(registerView) });
export const saveRegisterView = z.object({
  name: z.string(saying('enter_name')).trim().min(1, saying('enter_name')).max(80),
  search: z.string().max(4_000),
});
export type SaveRegisterView = z.infer<typeof saveRegisterView>;
