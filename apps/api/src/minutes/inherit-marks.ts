import type { CouncilRecords } from '@holdfast/database/council-database';
import { withheldWords } from '@holdfast/domain/recommendations/exemption';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { settle } from '../recommendations/index.ts';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';

/**
 * What was made from an exempt item bears its mark in every field, also in those that are filled later: what is said of
 * an exempt matter is exempt until somebody lets it out. Safe twice: a mark that was lifted does not come back.
 */
export const inheritMarks = async (
  { councils, minutes, recommendations }: CouncilRecords,
  meetingId: string,
  today: IsoDate,
  by: string,
): Promise<void> => {
  const marks = await minutes.marksToInherit(meetingId);
  if (marks.length === 0) return;
  const { nation } = await councils.read(today);
  for (const { recommendationId, ...mark } of marks) {
    const inherited = { ...mark, fields: exemptFields, inPlace: withheldWords(nation, mark) };
    settle(await recommendations.markExempt(recommendationId, null, inherited, by));
  }
};
