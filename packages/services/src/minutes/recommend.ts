import type { CouncilRecords } from '@holdfast/database/council-records';
import { resolutionInFull } from '@holdfast/domain/minutes/resolutions';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, kept, notFound } from '../refusal.ts';
import { inheritMarks } from './inherit-marks.ts';

export interface Recommended {
  readonly recommendationId: string;
  readonly reference: string;
}

/**
 * A resolution becomes a recommendation, once: the committee's words to the letter, with where and when it said them,
 * and with the mark of an item that is exempt.
 */
export const recommendResolution = async (
  records: CouncilRecords,
  resolutionId: string,
  who: Acting,
): Promise<Recommended> => {
  const { today, minutes, recommendations } = records;
  const resolution = await minutes.findResolution(resolutionId, 'register_editor');
  if (resolution === null) throw notFound();
  if (resolution.recommendationId !== null) throw conflict(sentence('minutes.resolution_there'));
  const { committeeId, meetingId, heading, heldOn, stem, words } = resolution;
  const added = await recommendations.add(
    {
      reference: null,
      committeeId,
      meetingId,
      sourceKind: 'meeting',
      sourceTitle: heading,
      sourceDate: heldOn,
      words: resolutionInFull(stem, words),
      coreStatus: 'awaiting_response',
    },
    today,
    who.membershipId,
  );
  if (added.kind !== 'added') throw conflict(sentence('minutes.recommendation_like_it'));
  const { recommendationId, reference } = added;
  kept(await minutes.resolutionBecame(resolutionId, recommendationId, who.membershipId));
  await inheritMarks(records, meetingId, who);
  return { recommendationId, reference };
};
