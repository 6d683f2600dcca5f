import type { Leave, Leaving, PersonPage } from '@holdfast/contracts/people/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { isLater } from '@holdfast/domain/endings/planned-ending';
import { callOffLeaving, changeLeaving, leaveOrPlan } from '@holdfast/services/endings/leaving';
import { neededAsAdministrator } from '@holdfast/services/people/administrators';
import { takePerson } from '@holdfast/services/people/change';
import { previewLeaving } from '@holdfast/services/people/leave';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { inTheirWordsOrNull } from '../platform/words/current-language.ts';
import { itemViews, readPerson } from './people-view.ts';

@Injectable()
export class LeavingService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  preview(councilId: string, personId: string, lastDay: string): Promise<Leaving> {
    return this.database.readCouncil(councilId, async (records) => {
      const person = await takePerson(records, personId);
      const { items, places } = await previewLeaving(records, person, lastDay);
      const heirs = (await records.people.list()).filter((one) => {
        const end = one.endedOn ?? one.plannedEnd;
        return one.personId !== personId && (end === null || end > lastDay);
      });
      return {
        person,
        items: itemViews(items),
        places: places.map(({ what, name }) => ({ what, name })),
        signsIn: person.membershipId !== null,
        heirs: heirs.map(({ personId: id, name, post }) => ({ personId: id, name, post })),
        later: isLater(lastDay, this.clock.today()),
        refusal: inTheirWordsOrNull(await neededAsAdministrator(records, person)),
      };
    });
  }

  leave(who: CurrentMember, personId: string, revision: number, leaving: Leave): Promise<PersonPage> {
    return this.#within(who, personId, (records) => leaveOrPlan(records, personId, revision, leaving, who));
  }

  change(who: CurrentMember, personId: string, revision: number, leaving: Leave): Promise<PersonPage> {
    return this.#within(who, personId, (records) => changeLeaving(records, personId, revision, leaving, who));
  }

  callOff(who: CurrentMember, personId: string, revision: number): Promise<PersonPage> {
    return this.#within(who, personId, (records) => callOffLeaving(records, personId, revision, who));
  }

  #within(who: CurrentMember, personId: string, work: (records: CouncilRecords) => Promise<void>): Promise<PersonPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await work(records);
      return readPerson(records, personId, records.today);
    });
  }
}
