import type { Proceedings, SaveMinute } from '@holdfast/contracts/minutes/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { readMinute, resolutionInFull } from '@holdfast/domain/minutes/resolutions';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { inheritMarks } from '@holdfast/services/minutes/inherit-marks';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { editor, readProceedings, takeMeeting } from './proceedings.ts';

@Injectable()
export class MinutesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(who: CurrentMember, meetingId: string): Promise<Proceedings> {
    return this.database.readCouncil(who.councilId, (records) =>
      readProceedings(records, meetingId, this.clock.today(), audienceOf(who.roles)),
    );
  }

  save(
    who: CurrentMember,
    place: { readonly meetingId: string; readonly minuteId: string | null; readonly revision: number | null },
    { agendaItemId, number, heading, text }: SaveMinute,
  ): Promise<Proceedings> {
    const { meetingId, minuteId } = place;
    return this.database.inCouncil(who.councilId, async (records) => {
      await takeMeeting(records, meetingId);
      if (minuteId !== null) await takeMinute(records, meetingId, minuteId);
      if (agendaItemId !== null && (await records.minutes.meetingOfItem(agendaItemId)) !== meetingId)
        throw oneInvalid('agendaItemId', sentence('minutes.not_an_item'));
      const minute = { ...place, agendaItemId, number, heading, ...readMinute(text) };
      kept(await records.minutes.saveMinute(minute, who.membershipId));
      await inheritMarks(records, meetingId, who);
      return readProceedings(records, meetingId, this.clock.today(), editor);
    });
  }

  remove(who: CurrentMember, meetingId: string, minuteId: string, revision: number): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await takeMinute(records, meetingId, minuteId);
      kept(await records.minutes.removeMinute(minuteId, revision, who.membershipId));
      return readProceedings(records, meetingId, this.clock.today(), editor);
    });
  }

  /** The committee's words to the letter, with where and when it said them; once for each resolution. */
  recommend(who: CurrentMember, resolutionId: string): Promise<{ recommendationId: string; reference: string }> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const { minutes, recommendations } = records;
      const resolution = await minutes.findResolution(resolutionId, editor);
      if (resolution === null) throw notFound();
      if (resolution.recommendationId !== null)
        throw new ProblemError('conflict', sentence('minutes.resolution_there'));
      const added = await recommendations.add(
        {
          reference: null,
          committeeId: resolution.committeeId,
          meetingId: resolution.meetingId,
          sourceKind: 'meeting',
          sourceTitle: resolution.heading,
          sourceDate: resolution.heldOn,
          words: resolutionInFull(resolution.stem, resolution.words),
          coreStatus: 'awaiting_response',
        },
        today,
        who.membershipId,
      );
      if (added.kind !== 'added') throw new ProblemError('conflict', sentence('minutes.recommendation_like_it'));
      const { recommendationId, reference } = added;
      kept(await minutes.resolutionBecame(resolutionId, recommendationId, who.membershipId));
      await inheritMarks(records, resolution.meetingId, who);
      return { recommendationId, reference };
    });
  }
}

const takeMinute = async ({ minutes }: CouncilRecords, meetingId: string, minuteId: string): Promise<void> => {
  if (!(await minutes.minutesOf(meetingId, editor)).some((minute) => minute.minuteId === minuteId)) throw notFound();
};
