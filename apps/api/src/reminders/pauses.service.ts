import type { AddPause, PauseList } from '@holdfast/contracts/reminders/pauses';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';

/** How long a pause that is over is still shown. */
const shownDays = 90;

@Injectable()
export class PausesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  list(councilId: string): Promise<PauseList> {
    return this.database.readCouncil(councilId, (records) => this.#read(records));
  }

  add(who: CurrentMember, pause: AddPause): Promise<PauseList> {
    return this.#change(who, ({ pauses }) => pauses.add(pause, who.membershipId));
  }

  end(who: CurrentMember, pauseId: string, revision: number, untilOn: string): Promise<PauseList> {
    return this.#change(who, ({ pauses }) => pauses.end(pauseId, revision, untilOn, who.membershipId));
  }

  remove(who: CurrentMember, pauseId: string, revision: number): Promise<PauseList> {
    return this.#change(who, ({ pauses }) => pauses.remove(pauseId, revision, who.membershipId));
  }

  #change(who: CurrentMember, change: (records: CouncilRecords) => Promise<KeptOutcome>): Promise<PauseList> {
    return this.database.inCouncil(who.councilId, async (records) => {
      kept(await change(records));
      return this.#read(records);
    });
  }

  async #read({ pauses }: CouncilRecords): Promise<PauseList> {
    const today = this.clock.today();
    const items = await pauses.list(addDays(isoDate(today), -shownDays));
    return { today, items, people: await pauses.people() };
  }
}
