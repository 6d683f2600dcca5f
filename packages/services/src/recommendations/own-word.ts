import type { StatusWordRow } from '@holdfast/database/councils/councils';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';

/** The council's own word for a core status on a day, or null where it has none, or several to choose from. */
export const ownWord = (words: readonly StatusWordRow[], coreStatus: StoredStatus, day: string): string | null => {
  const [only, ...more] = words.filter(
    (word) => word.coreStatus === coreStatus && word.validFrom <= day && (word.validTo === null || word.validTo >= day),
  );
  return more.length === 0 ? (only?.word ?? null) : null;
};
