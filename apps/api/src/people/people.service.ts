import type {
  AddPerson,
  ChangePerson,
  ChangeRoles,
  Directory,
  JoinLead,
  PersonPage,
} from '@holdfast/contracts/people/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { Mail } from '../platform/mail/mail.ts';
import { readDirectory, readPerson } from './people-view.ts';

@Injectable()
export class PeopleService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
    private readonly mail: Mail,
  ) {}

  directory(councilId: string): Promise<Directory> {
    return this.database.readCouncil(councilId, (records) => this.read(records));
  }

  show(councilId: string, personId: string): Promise<PersonPage> {
    return this.database.readCouncil(councilId, (records) => readPerson(records, personId, this.clock.today()));
  }

  add(who: CurrentMember, person: AddPerson): Promise<Directory> {
    return this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.people.add({ ...person, membershipId: null, endedOn: null }, who.membershipId));
      return this.read(records);
    });
  }

  change(who: CurrentMember, personId: string, revision: number, values: ChangePerson): Promise<PersonPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.people.change(personId, revision, values, who.membershipId));
      return readPerson(records, personId, this.clock.today());
    });
  }

  changeRoles(who: CurrentMember, membershipId: string, revision: number, { roles }: ChangeRoles): Promise<Directory> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const present = (await records.people.memberships()).find((one) => one.membershipId === membershipId);
      if (present === undefined || present.endedAt !== null) throw notFound();
      kept(await records.people.changeMembership(membershipId, revision, { roles }, who.membershipId));
      return this.read(records);
    });
  }

  joinLead(who: CurrentMember, { lead, personId }: JoinLead): Promise<{ changed: number }> {
    return this.database.inCouncil(who.councilId, async ({ people }) => {
      const person = await people.find(personId);
      if (person === null) throw oneInvalid('personId', sentence('people.not_one_of_the_people'));
      if (person.endedOn !== null && person.endedOn < this.clock.today())
        throw oneInvalid('personId', sentence('people.has_left', { person: person.name }));
      const named = (await people.openLeads('register_editor')).filter((item) => item.lead.includes(lead));
      const leads = named.map(({ kind, id, lead: before }) => ({
        kind,
        id,
        lead: [...new Set(before.map((one) => (one === lead ? person.name : one)))],
      }));
      await people.changeLeads(leads, who.membershipId);
      return { changed: leads.length };
    });
  }

  private read(records: CouncilRecords): Promise<Directory> {
    return readDirectory(records, this.clock.today(), this.clock.real().toISOString(), this.mail.isSet);
  }
}
