import type { Proceedings } from '@holdfast/contracts/minutes/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import type { AgendaItemRow, DueBackRow, MinuteRow } from '@holdfast/database/minutes/minutes';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { keyDecisionNotice } from '@holdfast/domain/dates/periods';
import { dueBack } from '@holdfast/domain/minutes/due-back';
import { takesKeyDecisions } from '@holdfast/domain/minutes/key-decision';
import { minuteNumberFaults, nextMinuteNumber } from '@holdfast/domain/minutes/minute-numbers';
import type { Audience } from '@holdfast/domain/recommendations/exemption';
import { writeMinute } from '@holdfast/domain/minutes/resolutions';
import { callInInWords } from '@holdfast/domain/settings/call-in-words';
import { meetingView } from '../meetings/index.ts';
import { notFound } from '../platform/http/problem.ts';
import { type OverdueClock, readOverdueClock, registerView } from '../recommendations/index.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

export const takeMeeting = async ({ meetings }: CouncilRecords, meetingId: string): Promise<MeetingRow> => {
  const meeting = await meetings.find(meetingId);
  if (meeting === null) throw notFound();
  return meeting;
};

/** Everything about one meeting, as its page shows it. */
export const readProceedings = async (
  records: CouncilRecords,
  meetingId: string,
  today: IsoDate,
  audience: Audience,
): Promise<Proceedings> => {
  const { councils, committees, minutes, people } = records;
  const meeting = await takeMeeting(records, meetingId);
  const council = await councils.read(today);
  const committee = await committees.find(meeting.committeeId);
  const clock = await readOverdueClock(records, today);
  const numbers = (await minutes.numbersOfYear(meetingId)) ?? [];
  const agenda = await minutes.agendaOf(meetingId);
  const waiting = await minutes.dueBack(meeting.committeeId, meeting.heldOn, today);
  return {
    meeting: meetingView(council, meeting),
    agenda: agenda.map(agendaView),
    callInRule: agenda.some(({ kind }) => kind === 'call_in')
      ? callInInWords(clock.callInOn(meeting.heldOn), meeting.heldOn)
      : null,
    noticeBy: takesKeyDecisions(committee?.kind ?? 'other', council.nation)
      ? keyDecisionNotice(isoDate(meeting.heldOn)).latest
      : null,
    dueBack: waiting.flatMap((row) => dueBackView(row, isoDate(meeting.heldOn), clock, audience)),
    attendance: await minutes.attendanceOf(meetingId),
    declarations: await minutes.declarationsOf(meetingId),
    minutes: (await minutes.minutesOf(meetingId)).map(minuteView),
    numberFaults: minuteNumberFaults(numbers.filter(({ removed }) => !removed)).map(({ sentence }) =>
      inTheirWords(sentence),
    ),
    people: (await people.list())
      .filter(({ endedOn }) => endedOn === null || endedOn >= meeting.heldOn)
      .map(({ personId, name }) => ({ personId, name })),
    nextNumber: nextMinuteNumber(numbers.map(({ number }) => number)),
  };
};

const agendaView = ({ exemptParagraph, exemptReason, ...item }: AgendaItemRow): Proceedings['agenda'][number] => ({
  ...item,
  exempt:
    exemptParagraph === null || exemptReason === null ? null : { paragraph: exemptParagraph, reason: exemptReason },
});

const minuteView = (minute: MinuteRow): Proceedings['minutes'][number] => ({
  ...minute,
  resolutions: [...minute.resolutions],
  text: writeMinute(minute),
});

const day = (date: string | null): IsoDate | null => (date === null ? null : isoDate(date));

const dueBackView = (
  row: DueBackRow,
  heldOn: IsoDate,
  clock: OverdueClock,
  audience: Audience,
): Proceedings['dueBack'] => {
  const reasons = dueBack(
    {
      status: row.storedStatus,
      dueBackOn: day(row.dueBackOn),
      claimedCompleteOn: day(row.claimedCompleteOn),
      extensionAskedOn: day(row.extensionAskedOn),
    },
    heldOn,
  );
  if (reasons.length === 0) return [];
  const [why, sentences] = [
    reasons.map((reason) => reason.why),
    reasons.map((reason) => inTheirWords(reason.sentence)),
  ];
  return [{ ...registerView(row, clock, audience), why, sentences }];
};
