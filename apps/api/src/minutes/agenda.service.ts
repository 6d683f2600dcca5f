import type { AddAgendaItem, ChangeAgendaItem, Proceedings } from '@holdfast/contracts/minutes/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { addItem, changeItem, openAgenda, removeItem } from '@holdfast/services/minutes/agenda';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { readProceedings } from './proceedings.ts';

@Injectable()
export class AgendaService {
  constructor(private readonly database: CouncilDatabase) {}

  add(who: CurrentMember, meetingId: string, item: AddAgendaItem): Promise<Proceedings> {
    return this.#within(who, async (records) => {
      await addItem(records, meetingId, item, who);
      return meetingId;
    });
  }

  open(who: CurrentMember, meetingId: string): Promise<Proceedings> {
    return this.#within(who, async (records) => {
      await openAgenda(records, meetingId, who);
      return meetingId;
    });
  }

  change(who: CurrentMember, agendaItemId: string, revision: number, item: ChangeAgendaItem): Promise<Proceedings> {
    return this.#within(who, (records) => changeItem(records, agendaItemId, revision, item, who));
  }

  remove(who: CurrentMember, agendaItemId: string, revision: number): Promise<Proceedings> {
    return this.#within(who, (records) => removeItem(records, agendaItemId, revision, who));
  }

  /** `work` answers of which meeting it was. */
  #within(who: CurrentMember, work: (records: CouncilRecords) => Promise<string>): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) =>
      readProceedings(records, who, await work(records)),
    );
  }
}
