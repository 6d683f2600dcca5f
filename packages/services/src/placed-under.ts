import { type Placed, placeUnder } from '@holdfast/domain/settings/dated-parent';
import { invalid } from './refusal.ts';

interface Move {
  readonly parentId?: string | null | undefined;
  /** The first day under that parent; null corrects a mistake. */
  readonly underFrom?: string | null | undefined;
}

/** What is moved under another parent keeps the old one for the days before; where that cannot be, it is refused. */
export const placedUnder = <Change extends Move>(
  record: Placed & { readonly name: string; readonly startsOn: string | null },
  change: Change,
  today: string,
): Omit<Change, 'underFrom'> & Partial<Pick<Placed, 'formerParents'>> => {
  const { underFrom, ...values } = change;
  if (values.parentId === undefined || values.parentId === record.parentId) return values;
  const placed = placeUnder(record, values.parentId, underFrom === undefined ? today : underFrom, today);
  if (!placed.allowed) throw invalid('underFrom', placed.sentence);
  return { ...values, formerParents: placed.formerParents };
};
