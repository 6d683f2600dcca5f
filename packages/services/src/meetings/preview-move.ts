import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { addDays, type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { decideDay } from '@holdfast/domain/meetings/decide-day';
import {
  type Consequence,
  decideMove,
  type Dependant,
  type MoveFacts,
  whatMoves,
} from '@holdfast/domain/meetings/move-meeting';
import type { ToConfirm } from '@holdfast/domain/meetings/to-confirm';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { calendarOf, leadsOf } from '@holdfast/domain/settings/meeting-dates';
import type { Words } from '@holdfast/words/sentence';
import { followsOfMove } from './follows.ts';
import { takeMeeting } from './take.ts';

export interface MovePreview {
  readonly meeting: MeetingRow;
  readonly heldOn: IsoDate;
  /** Why it cannot be moved there; null where it can. */
  readonly refusal: Words | null;
  /** What moves along. */
  readonly items: readonly Consequence[];
  /** What of it has to be confirmed. */
  readonly follows: readonly ToConfirm[];
}

/** What moving a meeting to a day would bring with it, by the rules that are asked again when it is moved. `day`: undefined is its own. */
export const previewMove = async (
  records: CouncilRecords,
  meetingId: string,
  day: string | undefined,
): Promise<MovePreview> => {
  const meeting = await takeMeeting(records, meetingId);
  const [present, next] = [isoDate(meeting.heldOn), isoDate(day ?? meeting.heldOn)];
  const facts = await factsOf(records, meeting, next);
  const moved = decideMove(present, next, facts);
  const committee = await records.committees.find(meeting.committeeId);
  const decision =
    moved.allowed && committee !== null
      ? decideDay(next, { name: committee.name, endedOn: committee.endedOn ?? committee.plannedEnd })
      : moved;
  const refusal = decision.allowed ? null : decision.sentence;
  const follows = present === next ? [] : await followsOfMove(records, meeting, next);
  return { meeting, heldOn: next, refusal, items: whatMoves(present, next, facts), follows };
};

/** As people call a recommendation. Example: "R7 (b)". */
export const nameOf = ({ reference, part }: { readonly reference: string; readonly part: string }): string =>
  part === '' ? reference : `${reference} (${part})`;

/** All that the rule asks about, in reads whose cost grows with what hangs on this meeting. */
const factsOf = async (records: CouncilRecords, meeting: MeetingRow, next: IsoDate): Promise<MoveFacts> => {
  const { today, councils, committees, minutes, meetings } = records;
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
