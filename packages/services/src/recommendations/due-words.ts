import type { RecommendationEdit } from '@holdfast/database/recommendations/changes';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { parseProseDate } from '@holdfast/domain/dates/prose/prose-date';

/**
 * A due date as entered, in any words, and as understood: counted from the day of the source ("within six months"),
 * or from today where that is not known. The date as first set stays beside it.
 */
export const dueFromWords = (
  words: string | null,
  base: IsoDate,
  originalDueOn: string | null,
): Pick<RecommendationEdit, 'due' | 'dueOn' | 'originalDueOn'> => {
  if (words === null) return { due: null, dueOn: null };
  const due = parseProseDate(words, { base });
  const now = { due, dueOn: due.to };
  return originalDueOn === null ? { ...now, originalDueOn: due.to } : now;
};
