import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import type { AttendanceValues, DeclarationValues } from '@holdfast/database/minutes/minutes.record';
import type { PersonKind } from '@holdfast/domain/people/person-kind';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { takeMeeting } from '../meetings/take.ts';
import { invalid, kept, notFound } from '../refusal.ts';
import { isItemOf, minuter } from './items.ts';

/** A line of one meeting, in the version that the person saw. */
export interface LineSeen {
  readonly meetingId: string;
  readonly id: string;
  readonly revision: number;
}

/** One of the council's people, or somebody who becomes one. */
type NamedPerson =
  { readonly personId: string } | { readonly newPerson: { readonly name: string; readonly kind: PersonKind } };

type Present = Omit<AttendanceValues, 'meetingId' | 'personId' | 'name'>;
type Declared = Omit<DeclarationValues, 'meetingId' | 'personId' | 'name'>;

export const addAttendance = async (
  records: CouncilRecords,
  meetingId: string,
  { who: named, ...values }: Present & { readonly who: NamedPerson },
  who: Acting,
): Promise<void> => {
  await takeMeeting(records, meetingId);
  const person = await personOf(records, named, who);
  if (values.substituteFor !== null) await knownPerson(records, values.substituteFor, 'substituteFor');
  kept(await records.minutes.attendance.add({ ...values, ...person, meetingId }, who.membershipId));
};

export const changeAttendance = async (
  records: CouncilRecords,
  line: LineSeen,
  values: KeptEdit<Present>,
  { membershipId }: Acting,
): Promise<void> => {
  await isAttendance(records, line);
  if (values.substituteFor) await knownPerson(records, values.substituteFor, 'substituteFor');
  kept(await records.minutes.attendance.change(line.id, line.revision, values, membershipId));
};

export const removeAttendance = async (
  records: CouncilRecords,
  line: LineSeen,
  { membershipId }: Acting,
): Promise<void> => {
  await isAttendance(records, line);
  kept(await records.minutes.attendance.remove(line.id, line.revision, membershipId));
};

export const addDeclaration = async (
  records: CouncilRecords,
  meetingId: string,
  { who: named, ...values }: Declared & { readonly who: NamedPerson },
  who: Acting,
): Promise<void> => {
  await takeMeeting(records, meetingId);
  await isItemOf(records, meetingId, values.agendaItemId);
  const person = await personOf(records, named, who);
  kept(await records.minutes.declarations.add({ ...values, ...person, meetingId }, who.membershipId));
};

export const changeDeclaration = async (
  records: CouncilRecords,
  line: LineSeen,
  values: KeptEdit<Declared>,
  { membershipId }: Acting,
): Promise<void> => {
  await isDeclaration(records, line);
  await isItemOf(records, line.meetingId, values.agendaItemId ?? null);
  kept(await records.minutes.declarations.change(line.id, line.revision, values, membershipId));
};

export const removeDeclaration = async (
  records: CouncilRecords,
  line: LineSeen,
  { membershipId }: Acting,
): Promise<void> => {
  await isDeclaration(records, line);
  kept(await records.minutes.declarations.remove(line.id, line.revision, membershipId));
};

const isAttendance = async (records: CouncilRecords, { meetingId, id }: LineSeen): Promise<void> => {
  await takeMeeting(records, meetingId);
  const lines = await records.minutes.attendanceOf(meetingId);
  if (!lines.some(({ attendanceId }) => attendanceId === id)) throw notFound();
};

const isDeclaration = async (records: CouncilRecords, { meetingId, id }: LineSeen): Promise<void> => {
  await takeMeeting(records, meetingId);
  const lines = await records.minutes.declarationsOf(meetingId, minuter);
  if (!lines.some(({ declarationId }) => declarationId === id)) throw notFound();
};

const knownPerson = async ({ people }: CouncilRecords, personId: string, field: string) => {
  const person = await people.find(personId);
  if (person === null) throw invalid(field, sentence('people.not_one_of_the_people'));
  return { personId, name: person.name };
};

const personOf = async (records: CouncilRecords, named: NamedPerson, { membershipId }: Acting) => {
  if ('personId' in named) return knownPerson(records, named.personId, 'who');
  const { name, kind } = named.newPerson;
  const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
  const { id } = kept(await records.people.add({ name, kind, ...unknown }, membershipId));
  return { personId: id, name };
};
