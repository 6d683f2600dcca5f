import type {
  AddAttendance,
  AddDeclaration,
  ChangeAttendance,
  ChangeDeclaration,
  NamedPerson,
  Proceedings,
} from '@holdfast/contracts/minutes/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { editor, readProceedings, takeMeeting } from './proceedings.ts';

/** A line of one meeting, in the version that the person saw. */
interface Line {
  readonly meetingId: string;
  readonly id: string;
  readonly revision: number;
}

@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  add(who: CurrentMember, meetingId: string, { who: named, ...values }: AddAttendance): Promise<Proceedings> {
    return this.within(who, meetingId, async (records) => {
      const person = await personOf(records, named, who.membershipId);
      if (values.substituteFor !== null) await knownPerson(records, values.substituteFor, 'substituteFor');
      return records.minutes.attendance.add({ ...values, ...person, meetingId }, who.membershipId);
    });
  }

  change(who: CurrentMember, line: Line, values: ChangeAttendance): Promise<Proceedings> {
    return this.within(who, line.meetingId, async (records) => {
      await ofMeeting(records.minutes.attendanceOf(line.meetingId), ({ attendanceId }) => attendanceId === line.id);
      if (values.substituteFor) await knownPerson(records, values.substituteFor, 'substituteFor');
      return records.minutes.attendance.change(line.id, line.revision, values, who.membershipId);
    });
  }

  remove(who: CurrentMember, line: Line): Promise<Proceedings> {
    return this.within(who, line.meetingId, async ({ minutes }) => {
      await ofMeeting(minutes.attendanceOf(line.meetingId), ({ attendanceId }) => attendanceId === line.id);
      return minutes.attendance.remove(line.id, line.revision, who.membershipId);
    });
  }

  declare(who: CurrentMember, meetingId: string, { who: named, ...values }: AddDeclaration): Promise<Proceedings> {
    return this.within(who, meetingId, async (records) => {
      await itemOfMeeting(records, meetingId, values.agendaItemId);
      const person = await personOf(records, named, who.membershipId);
      return records.minutes.declarations.add({ ...values, ...person, meetingId }, who.membershipId);
    });
  }

  changeDeclaration(who: CurrentMember, line: Line, values: ChangeDeclaration): Promise<Proceedings> {
    return this.within(who, line.meetingId, async (records) => {
      await ofMeeting(records.minutes.declarationsOf(line.meetingId, editor), (one) => one.declarationId === line.id);
      await itemOfMeeting(records, line.meetingId, values.agendaItemId ?? null);
      return records.minutes.declarations.change(line.id, line.revision, values, who.membershipId);
    });
  }

  removeDeclaration(who: CurrentMember, line: Line): Promise<Proceedings> {
    return this.within(who, line.meetingId, async ({ minutes }) => {
      await ofMeeting(minutes.declarationsOf(line.meetingId, editor), ({ declarationId }) => declarationId === line.id);
      return minutes.declarations.remove(line.id, line.revision, who.membershipId);
    });
  }

  private within(
    who: CurrentMember,
    meetingId: string,
    work: (records: CouncilRecords) => Promise<KeptOutcome>,
  ): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await takeMeeting(records, meetingId);
      kept(await work(records));
      return readProceedings(records, meetingId, this.clock.today(), editor);
    });
  }
}

const ofMeeting = async <Row>(rows: Promise<readonly Row[]>, isIt: (row: Row) => boolean): Promise<void> => {
  if (!(await rows).some(isIt)) throw notFound();
};

const itemOfMeeting = async ({ minutes }: CouncilRecords, meetingId: string, agendaItemId: string | null) => {
  if (agendaItemId === null) return;
  if ((await minutes.meetingOfItem(agendaItemId)) !== meetingId)
    throw oneInvalid('agendaItemId', sentence('minutes.not_an_item'));
};

const knownPerson = async ({ people }: CouncilRecords, personId: string, field: string) => {
  const person = await people.find(personId);
  if (person === null) throw oneInvalid(field, sentence('people.not_one_of_the_people'));
  return { personId, name: person.name };
};

const personOf = async (records: CouncilRecords, who: NamedPerson, by: string) => {
  if ('personId' in who) return knownPerson(records, who.personId, 'who');
  const { name, kind } = who.newPerson;
  const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
  const { id } = kept(await records.people.add({ name, kind, ...unknown }, by));
  return { personId: id, name };
};
