import type { Leave, Leaving, PersonPage } from '@holdfast/contracts/people';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { PersonRow } from '@holdfast/database/people/people';
import { dayInWords } from '@holdfast/domain/calendar/term';
import { decideRoles } from '@holdfast/domain/people/decide-roles';
import { Injectable } from '@nestjs/common';
import type { Who } from '../platform/access/who.ts';
import { Clock } from '../platform/config/clock.ts';
import { ProblemError } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { settingChanged } from '../platform/http/setting-changed.ts';
import { itemViews, readPerson, takePerson } from './people-view.ts';

@Injectable()
export class LeavingService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  preview(councilId: string, personId: string, lastDay: string): Promise<Leaving> {
    return this.database.readCouncil(councilId, async (records) => {
      const person = await takePerson(records, personId);
      const { items, places } = await records.people.previewLeaving(person, lastDay);
      const heirs = (await records.people.list()).filter(
        (one) => one.personId !== personId && (one.endedOn === null || one.endedOn > lastDay),
      );
      return {
        person,
        items: itemViews(items),
        places: places.map(({ what, name }) => ({ what, name })),
        signsIn: person.membershipId !== null,
        heirs: heirs.map(({ personId: id, name, post }) => ({ personId: id, name, post })),
        refusal: this.tooSoon(lastDay) ?? (await lastAdministrator(records, person)),
      };
    });
  }

  leave(who: Who, personId: string, revision: number, { lastDay, heir, single }: Leave): Promise<PersonPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const person = await takePerson(records, personId);
      const soon = this.tooSoon(lastDay);
      if (soon !== null) throw oneInvalid('lastDay', soon);
      if (person.endedOn !== null)
        throw new ProblemError('refused_by_rule', `${person.name} left on ${dayInWords(person.endedOn)} already.`);
      const choices = { heir, single };
      settingChanged(await records.people.leave(person, revision, lastDay, choices, who.membershipId));
      return readPerson(records, personId, this.clock.today());
    });
  }

  private tooSoon(lastDay: string): string | null {
    if (lastDay <= this.clock.today()) return null;
    return `The sign-in ends at once, so choose a last day that has come. Come back on ${dayInWords(lastDay)}.`;
  }
}

const lastAdministrator = async ({ people }: CouncilRecords, person: PersonRow): Promise<string | null> => {
  const active = (await people.memberships()).filter(({ endedAt }) => endedAt === null);
  const own = active.find(({ membershipId }) => membershipId === person.membershipId);
  if (own === undefined) return null;
  const decision = decideRoles(own, null, active);
  return decision.allowed ? null : decision.sentence;
};
