import type { Proceedings, SaveMinute, TakeResolution } from '@holdfast/contracts/minutes/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { type Recommended, recommendResolution } from '@holdfast/services/minutes/recommend';
import { saveMinute, withdrawMinute } from '@holdfast/services/minutes/save-minute';
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
    minute: SaveMinute & { readonly reason: string | null },
  ): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await saveMinute(records, { ...place, ...minute }, who);
      return readProceedings(records, who, place.meetingId);
    });
  }

  withdraw(who: CurrentMember, minute: Parameters<typeof withdrawMinute>[1]): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await withdrawMinute(records, minute, who);
      return readProceedings(records, who, minute.meetingId);
    });
  }

  recommend(who: CurrentMember, resolutionId: string, known: TakeResolution): Promise<Recommended> {
    return this.database.inCouncil(who.councilId, (records) => recommendResolution(records, resolutionId, known, who));
  }
}
