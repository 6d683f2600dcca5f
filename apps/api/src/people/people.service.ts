import type {
  AddPerson,
  ChangePerson,
  ChangeRoles,
  Directory,
  JoinLead,
  PersonPage,
} from '@holdfast/contracts/people/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { changeRoles, joinLead, checkStandIn } from '@holdfast/services/people/change';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
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
      await checkStandIn(records, person, null);
      kept(await records.people.add({ ...person, membershipId: null, endedOn: null }, who.membershipId));
      return this.read(records);
    });
  }

  change(who: CurrentMember, personId: string, revision: number, values: ChangePerson): Promise<PersonPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await checkStandIn(records, values, personId);
      kept(await records.people.change(personId, revision, values, who.membershipId));
      return readPerson(records, personId, this.clock.today());
    });
  }

  changeRoles(who: CurrentMember, membershipId: string, revision: number, { roles }: ChangeRoles): Promise<Directory> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await changeRoles(records, membershipId, revision, roles, who);
      return this.read(records);
    });
  }

  joinLead(who: CurrentMember, { lead, personId }: JoinLead): Promise<{ changed: number }> {
    return this.database.inCouncil(who.councilId, async (records) => ({
      changed: await joinLead(records, lead, personId, who),
    }));
  }

  private read(records: CouncilRecords): Promise<Directory> {
    return readDirectory(records, this.clock.today(), this.clock.real().toISOString(), this.mail.isSet);
  }
}
