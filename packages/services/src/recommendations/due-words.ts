import type { RecommendationEdit } from '@holdfast/database/recommendations/changes';
import { readIsoDate } from '@holdfast/domain/dates/iso-date';
import { parseProseDate } from '@holdfast/domain/dates/prose/prose-date';
import type { Timescale } from '@holdfast/domain/dates/prose/timescale';

/** A time in any words, counted from the day of the source where it is told from another day and that one is known. */
export const countedFrom = (words: string, sourceDate: string | null): Timescale => {
  const base = readIsoDate(sourceDate ?? '');
  return base === null ? parseProseDate(words) : parseProseDate(words, { base });
};

/**
 * A due date as entered, in any words, and as understood: counted from the day of the source ("within six months").
 * Where nobody has recorded that day such words are no day: today is not a day that anybody meant. The date as first
 * set stays beside it.
 */
export const dueFromWords = (
  words: string | null,
  sourceDate: string | null,
  originalDueOn: string | null,
): Pick<RecommendationEdit, 'due' | 'dueOn' | 'originalDueOn'> => {
  if (words === null) return { due: null, dueOn: null };
  const due = countedFrom(words, sourceDate);
  const now = { due, dueOn: due.to };
  return originalDueOn === null ? { ...now, originalDueOn: due.to } : now;
};
