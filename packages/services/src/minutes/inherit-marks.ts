import type { CouncilRecords } from '@holdfast/database/council-records';
import { withheldWords } from '@holdfast/domain/recommendations/exemption';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';
import type { Acting } from '../acting.ts';
import { take } from '../recommendations/take.ts';

/**
 * What was made from an exempt item bears its mark in every field, also in those that are filled later: what is said of
 * an exempt matter is exempt until somebody lets it out. Safe twice: a mark that was lifted does not come back.
 */
export const inheritMarks = async (
  records: CouncilRecords,
  meetingId: string,
  { membershipId }: Pick<Acting, 'membershipId'>,
): Promise<void> => {
  const { today, councils, minutes, recommendations } = records;
  const marks = await minutes.marksToInherit(meetingId, 'register_editor');
  if (marks.length === 0) return;
  const { nation } = await councils.read(today);
  for (const { recommendationId, ...mark } of marks) {
    const inherited = { ...mark, fields: exemptFields, inPlace: withheldWords(nation, mark) };
    await recommendations.markExempt(await take(records, recommendationId), inherited, membershipId);
  }
};
