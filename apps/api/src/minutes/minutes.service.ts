import type { Proceedings, SaveMinute } from '@holdfast/contracts/minutes/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { type Recommended, recommendResolution } from '@holdfast/services/minutes/recommend';
import { removeMinute, saveMinute } from '@holdfast/services/minutes/save-minute';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { readProceedings } from './proceedings.ts';

@Injectable()
export class MinutesService {
  constructor(private readonly database: CouncilDatabase) {}

  read(who: CurrentMember, meetingId: string, version?: number): Promise<Proceedings> {
    return this.database.readCouncil(who.councilId, (records) => readProceedings(records, who, meetingId, version));
  }

  save(
    who: CurrentMember,
    place: { readonly meetingId: string; readonly minuteId: string | null; readonly revision: number | null },
    minute: SaveMinute,
  ): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await saveMinute(records, { ...place, ...minute }, who);
      return readProceedings(records, who, place.meetingId);
    });
  }

  remove(who: CurrentMember, meetingId: string, minuteId: string, revision: number): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await removeMinute(records, meetingId, minuteId, revision, who);
      return readProceedings(records, who, meetingId);
    });
  }

  recommend(who: CurrentMember, resolutionId: string): Promise<Recommended> {
    return this.database.inCouncil(who.councilId, (records) => recommendResolution(records, resolutionId, who));
  }
}
