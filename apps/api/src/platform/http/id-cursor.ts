import type { Words } from '@holdfast/words/sentence';
import { z } from 'zod';
import { oneInvalid } from './validate.ts';

const id = z.uuid();

/** A page of a list that is in the order of its ids, and where the next one begins. */
export const pageById = <Row>(
  rows: readonly Row[],
  atOnce: number,
  idOf: (row: Row) => string,
): { readonly items: Row[]; readonly nextCursor: string | null } => {
  const items = rows.slice(0, atOnce);
  const last = rows.length > atOnce ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : Buffer.from(idOf(last)).toString('base64url') };
};

/** After which id the page begins; null at the first. What Holdfast never gave is refused, in the words of its list. */
export const readCursor = (cursor: string | undefined, unknown: Words): string | null => {
  if (cursor === undefined) return null;
  const read = id.safeParse(Buffer.from(cursor, 'base64url').toString());
  if (!read.success) throw oneInvalid('cursor', unknown);
  return read.data;
};
