import type { Leave, Leaving, PersonPage } from '@holdfast/contracts/people/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { PersonRow } from '@holdfast/database/people/people';
import { isLater } from '@holdfast/domain/endings/planned-ending';
import { decideRoles } from '@holdfast/domain/people/decide-roles';
import { carryOut } from '@holdfast/services/endings/carry-out';
import { leave, previewLeaving, refuseLeaving } from '@holdfast/services/people/leave';
import { kept } from '@holdfast/services/refusal';
import { sentence, type Words } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { nothingPlanned } from '../endings/index.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError } from '../platform/http/problem.ts';
import { inTheirWordsOrNull } from '../platform/words/current-language.ts';
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
        refusal: inTheirWordsOrNull(await lastAdministrator(records, person)),
      };
    });
  }

  leave(who: CurrentMember, personId: string, revision: number, { lastDay, ...choices }: Leave): Promise<PersonPage> {
    return this.#within(who, personId, async (records, person) => {
      if (!isLater(lastDay, this.clock.today())) {
        await nothingPlanned(records, 'person', personId);
        kept(await leave(records, person, revision, lastDay, choices, who.membershipId));
        return;
      }
      const wish = { what: 'person', subjectId: personId, lastDay, choices } as const;
      kept(await records.endings.plan(wish, revision, who.membershipId));
      await possible(records, person, lastDay, choices);
    });
  }

  change(who: CurrentMember, personId: string, revision: number, { lastDay, ...choices }: Leave): Promise<PersonPage> {
    return this.#within(who, personId, async (records, person) => {
      const wish = { what: 'person', subjectId: personId, lastDay, choices } as const;
      kept(await records.endings.change(wish, revision, who.membershipId));
      const planned = await records.endings.ofPerson(personId);
      if (planned === null || isLater(lastDay, this.clock.today())) return possible(records, person, lastDay, choices);
      // A last day that has come is done at once.
      kept(await carryOut(records, planned, this.clock.now().toISOString()));
    });
  }

  callOff(who: CurrentMember, personId: string, revision: number): Promise<PersonPage> {
    return this.#within(who, personId, async ({ endings }) => {
      kept(await endings.callOff('person', personId, revision, who.membershipId));
    });
  }

  #within(
    who: CurrentMember,
    personId: string,
    work: (records: CouncilRecords, person: PersonRow) => Promise<void>,
  ): Promise<PersonPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const person = await takePerson(records, personId);
      if (person.endedOn !== null)
        throw new ProblemError(
          'refused_by_rule',
          sentence('people.left_already', { person: person.name, lastDay: person.endedOn }),
        );
      await work(records, person);
      return readPerson(records, personId, this.clock.today());
    });
  }
}

/** What would be refused if they left so today is refused beforehand, and nothing is kept. */
const possible = async (
  records: CouncilRecords,
  person: PersonRow,
  lastDay: string,
  choices: Omit<Leave, 'lastDay'>,
): Promise<void> => {
  const refusal = await refuseLeaving(records, person, lastDay, choices);
  if (refusal !== null) kept({ kind: 'refused', refusal });
  const refused = await lastAdministrator(records, person);
  if (refused !== null) throw new ProblemError('refused_by_rule', refused);
};

const lastAdministrator = async ({ people }: CouncilRecords, person: PersonRow): Promise<Words | null> => {
  const active = (await people.memberships()).filter(({ endedAt }) => endedAt === null);
  const own = active.find(({ membershipId }) => membershipId === person.membershipId);
  if (own === undefined) return null;
  const decision = decideRoles(own, null, active);
  return decision.allowed ? null : decision.sentence;
};
