import type { ChangeMeeting, Consequences, Meeting } from '@holdfast/contracts/meetings/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { addDays, type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { decideDay } from '@holdfast/domain/meetings/decide-day';
import { decideMove, type Dependant, type MoveFacts, whatMoves } from '@holdfast/domain/meetings/move-meeting';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { calendarOf, leadsOf } from './meeting-dates.ts';
import { meetingView } from './meetings.service.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

/** Before anything is written, an administrator sees what moves along; then the same rule is asked again. */
@Injectable()
export class MovingService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  consequences(councilId: string, meetingId: string, day: string | undefined): Promise<Consequences> {
    const today = this.clock.today();
    return this.database.readCouncil(councilId, async (records) => {
      const meeting = await take(records, meetingId);
      const heldOn = day ?? meeting.heldOn;
      const next = isoDate(heldOn);
      const facts = await factsOf(records, meeting, next, today);
      const moved = decideMove(isoDate(meeting.heldOn), next, facts);
      const committee = await records.committees.find(meeting.committeeId);
      const decision =
        moved.allowed && committee !== null
          ? decideDay(next, { name: committee.name, endedOn: committee.endedOn ?? committee.plannedEnd })
          : moved;
      return {
        meeting: meetingView(await records.councils.read(this.clock.today()), meeting),
        heldOn,
        refusal: decision.allowed ? null : inTheirWords(decision.sentence),
        items: whatMoves(isoDate(meeting.heldOn), next, facts).map((item) => ({
          ...item,
          sentence: inTheirWords(item.sentence),
        })),
      };
    });
  }

  change(who: CurrentMember, meetingId: string, revision: number, values: ChangeMeeting): Promise<Meeting> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const meeting = await take(records, meetingId);
      const council = await records.councils.read(this.clock.today());
      if (values.heldOn !== undefined && values.heldOn !== meeting.heldOn) {
        const facts = { calendar: calendarOf(council, values.heldOn), today: this.clock.today() };
        const decision = decideMove(isoDate(meeting.heldOn), isoDate(values.heldOn), facts);
        if (!decision.allowed) throw oneInvalid('heldOn', decision.sentence);
      }
      if (values.agendaPublishedOn !== undefined && values.agendaPublishedOn !== null)
        if (values.agendaPublishedOn > this.clock.today()) throw oneInvalid('agendaPublishedOn', notYet);
      // What went out called people to another day: for the new one it has to go out again.
      const moves = values.heldOn !== undefined && values.heldOn !== meeting.heldOn;
      const told = moves ? { agendaPublishedOn: null, ...values } : values;
      kept(await records.meetings.change(meetingId, revision, told, who.membershipId));
      return meetingView(council, await take(records, meetingId));
    });
  }

  /** Called off, or on again after all. */
  turn(who: CurrentMember, meetingId: string, revision: number, state: MeetingRow['state']): Promise<Meeting> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const meeting = await take(records, meetingId);
      if (state === 'cancelled' && meeting.heldOn < this.clock.today())
        throw new ProblemError('refused_by_rule', sentence('meetings.held_not_called_off'));
      kept(await records.meetings.change(meetingId, revision, { state }, who.membershipId));
      return meetingView(await records.councils.read(this.clock.today()), await take(records, meetingId));
    });
  }
}

const notYet = sentence('meetings.publication_to_come');

const take = async ({ meetings }: CouncilRecords, meetingId: string): Promise<MeetingRow> => {
  const meeting = await meetings.find(meetingId);
  if (meeting === null) throw notFound();
  return meeting;
};

const nameOf = ({ reference, part }: { readonly reference: string; readonly part: string }): string =>
  part === '' ? reference : `${reference} (${part})`;

/** All that the rule asks about, in reads whose cost grows with what hangs on this meeting. */
const factsOf = async (
  records: CouncilRecords,
  meeting: MeetingRow,
  next: IsoDate,
  today: IsoDate,
): Promise<MoveFacts> => {
  const { councils, committees, minutes, meetings } = records;
  const council = await councils.read(today);
  const committee = await committees.find(meeting.committeeId);
  const back = async (day: string) =>
    (await minutes.dueBack(meeting.committeeId, day, today, 'register_editor')).map(nameOf);
  return {
    committee: meeting.committeeName,
    isExecutive: committee?.kind === 'cabinet',
    calendar: calendarOf(council, next),
    leads: leadsOf(council, next),
    today,
    dueBackBefore: await back(meeting.heldOn),
    dueBackAfter: await back(next),
    dependants: await dependantsOf(records, meeting, next),
    sameDay: (await meetings.list({ from: next, to: next }))
      .filter(({ meetingId, state }) => meetingId !== meeting.meetingId && state === 'scheduled')
      .map(({ committeeName, startsAt, place }) => ({ committee: committeeName, startsAt, place })),
  };
};

const dependantsOf = async (
  { meetingSchedules, meetings }: CouncilRecords,
  meeting: MeetingRow,
  next: IsoDate,
): Promise<Dependant[]> => {
  const beside = await meetingSchedules.beside(meeting.committeeId, meeting.heldOn);
  const [from, to] = [meeting.heldOn, next].toSorted();
  const around = await meetings.list({ from: dayAround(from ?? next, -14), to: dayAround(to ?? next, 14) });
  return beside.flatMap(({ committeeId, committeeName, rule }): Dependant[] => {
    const read = readRule(rule);
    if (!read.ok || read.rule.kind !== 'beside') return [];
    const own = around.filter((one) => one.committeeId === committeeId && one.state === 'scheduled');
    const { side, weekday } = read.rule;
    return [{ committee: committeeName, side, weekday, meetings: own.map(({ heldOn }) => isoDate(heldOn)) }];
  });
};

const dayAround = (day: string, days: number): string => addDays(isoDate(day), days);
