import { isIsoDate } from '@holdfast/domain/dates/iso-date';
import { type RegisterOrder, registerOrders } from './register-order.ts';
import type { RegisterSort } from '@holdfast/domain/recommendations/fields/register-sorts';

/** The place of a page's last row in its order. */
export interface RegisterPlace {
  /** As Postgres prints it; null where the row has none, and so stands at the end. */
  readonly key: string | null;
  readonly referenceKey: string;
  readonly recommendationId: string;
}

export const encodeCursor = (sort: RegisterSort, place: RegisterPlace): string =>
  Buffer.from(JSON.stringify([sort, place.key, place.referenceKey, place.recommendationId])).toString('base64url');

/** null for anything that `encodeCursor` did not make, or made for another order. */
export function decodeCursor(sort: RegisterSort, cursor: string): RegisterPlace | null {
  const parts = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [forSort, key, referenceKey, recommendationId] = parts as unknown[];
  if (forSort !== sort || typeof referenceKey !== 'string' || referenceKey.includes('\0')) return null;
  if (typeof recommendationId !== 'string' || !uuid.test(recommendationId)) return null;
  if (key !== null && (typeof key !== 'string' || !shapes[registerOrders[sort].type](key))) return null;
  return { key, referenceKey, recommendationId };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

const shapes: Record<RegisterOrder['type'], (key: string) => boolean> = {
  date: isIsoDate,
  integer: (key) => /^\d{1,4}$/u.test(key),
  text: (key) => !key.includes('\0'),
  timestamptz: (key) =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?$/u.test(key) && isIsoDate(key.slice(0, 10)),
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
