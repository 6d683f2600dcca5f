import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewRecommendation } from '@holdfast/database/recommendations/changes';
import { resolutionInFull } from '@holdfast/domain/minutes/resolutions';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, kept, notFound } from '../refusal.ts';
import { addRecommendation } from '../recommendations/add.ts';
import { take } from '../recommendations/take.ts';
import { inheritMarks } from './inherit-marks.ts';

export interface Recommended {
  readonly recommendationId: string;
  readonly reference: string;
}

/** What is known of it beside its words; the rest is unknown until somebody says it. */
type KnownOfResolution = Pick<
  NewRecommendation,
  'portfolioId' | 'lead' | 'receivedOn' | 'receivedBasis' | 'responseRequired'
>;

/**
 * A resolution becomes a recommendation, once: the committee's words to the letter, with where and when it said them,
 * with the mark of an item that is exempt, and with what is known of who owes it and since when.
 */
export const recommendResolution = async (
  records: CouncilRecords,
  resolutionId: string,
  known: KnownOfResolution,
  who: Acting,
): Promise<Recommended> => {
  const { minutes } = records;
  const resolution = await minutes.findResolution(resolutionId, 'register_editor');
  if (resolution === null) throw notFound();
  if (resolution.recommendationId !== null) throw conflict(sentence('minutes.resolution_there'));
  const { committeeId, meetingId, heading, heldOn, stem, words } = resolution;
  const recommendationId = await addRecommendation(
    records,
    {
      ...known,
      reference: null,
      committeeId,
      meetingId,
      sourceKind: 'meeting',
      sourceTitle: heading,
      sourceDate: heldOn,
      words: resolutionInFull(stem, words),
      dueWords: null,
    },
    who,
  );
  kept(await minutes.resolutionBecame(resolutionId, recommendationId, who.membershipId));
  await inheritMarks(records, meetingId, who);
  const { reference } = await take(records, recommendationId);
  return { recommendationId, reference };
};
