import type { CouncilRecords } from '@holdfast/database/council-records';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { ImportCorrections, ReadingHelp } from '@holdfast/domain/imports/paper/corrections';
import { reportColumnsEver } from '@holdfast/domain/settings/setting-values';

/**
 * What a paper is read with. The clerk's words for statuses come before the council's, and the council's before the
 * usual ones. A report that is brought back in may have the columns of any day.
 */
export const helpReading = async (
  { councils }: CouncilRecords,
  corrections: Required<ImportCorrections>,
  day: IsoDate,
): Promise<ReadingHelp> => {
  const words = await councils.statusWords();
  const { dated } = await councils.read(day);
  const current = words.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
  const statuses = current.map(({ word, coreStatus }) => ({ words: word, core: coreStatus }));
  return { ...corrections, statuses: [...corrections.statuses, ...statuses], reportColumns: reportColumnsEver(dated) };
};
