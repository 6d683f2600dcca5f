import type { Proceedings } from '@holdfast/contracts/minutes/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { DueBackRow } from '@holdfast/database/minutes/read-due-back';
import type { AgendaItemRow, DeclarationRow, MinuteRow } from '@holdfast/database/minutes/read-proceedings';
import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { FieldName } from '@holdfast/domain/recommendations/fields/fields';
import type { Nation } from '@holdfast/domain/councils/nation';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { keyDecisionNotice } from '@holdfast/domain/dates/periods';
import { knowledgeDay, standingWords } from '@holdfast/domain/reports/paper-standing';
import { type DueBack, dueBack } from '@holdfast/domain/minutes/due-back';
import { takesKeyDecisions } from '@holdfast/domain/minutes/key-decision';
import { minuteNumberFaults, nextMinuteNumber } from '@holdfast/domain/minutes/minute-numbers';
import { type Mark, withheldWords } from '@holdfast/domain/recommendations/exemption';
import { writeMinute } from '@holdfast/domain/minutes/resolutions';
import { callInSentence } from '@holdfast/domain/settings/call-in-words';
import { takeMeeting } from '@holdfast/services/meetings/change';
import { meetingView } from '../meetings/index.ts';
import { type OverdueClock, readOverdueClock, registerView } from '../recommendations/index.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

/** Everything about one meeting, as its page shows it. */
export const readProceedings = async (
  records: CouncilRecords,
  meetingId: string,
  today: IsoDate,
  audience: WordReader,
): Promise<Proceedings> => {
  const { councils, committees, minutes, people } = records;
  const meeting = await takeMeeting(records, meetingId);
  const council = await councils.read(today);
  const committee = await committees.find(meeting.committeeId);
  const heldOn = isoDate(meeting.heldOn);
  const knownOn = knowledgeDay(heldOn, today);
  const clock = await readOverdueClock(records, knownOn);
  const { nation } = council;
  const numbers = ((await minutes.numbersOfYear(meetingId, audience)) ?? []).map((minute) => ({
    ...minute,
    heading: readOr(minute.heading, nation, minute),
  }));
  const agenda = await minutes.agendaOf(meetingId, audience);
  const waiting = await minutes.dueBack(meeting.committeeId, meeting.heldOn, knownOn, audience);
  const back = waiting
    .map((row) => ({ row, reasons: reasonsOf(row, heldOn) }))
    .filter(({ reasons }) => reasons.length > 0);
  const standing = {
    knownOn,
    printedOn: today,
    recordedLater: 0,
    unknownIn: back
      .filter(({ row }) => row.unknownThen.some((field) => told.has(field)))
      .map(({ row }) => row.reference + row.part),
  };
  return {
    meeting: meetingView(council, meeting),
    agenda: agenda.map((item) => agendaView(item, nation)),
    callInRule: agenda.some(({ kind }) => kind === 'call_in')
      ? inTheirWords(callInSentence(clock.callInOn(meeting.heldOn), meeting.heldOn))
      : null,
    noticeBy: takesKeyDecisions(committee?.kind ?? 'other', council.nation)
      ? keyDecisionNotice(isoDate(meeting.heldOn)).latest
      : null,
    dueBackStanding: { knownOn, lines: standingWords(standing).map(inTheirWords) },
    dueBack: back.map((row) => dueBackView(row, clock)),
    attendance: await minutes.attendanceOf(meetingId),
    declarations: (await minutes.declarationsOf(meetingId, audience)).map((one) => declarationView(one, nation)),
    minutes: (await minutes.minutesOf(meetingId, audience)).map((minute) => minuteView(minute, nation)),
    numberFaults: minuteNumberFaults(numbers.filter(({ removed }) => !removed)).map(({ sentence }) =>
      inTheirWords(sentence),
    ),
    people: (await people.list())
      .filter(({ endedOn }) => endedOn === null || endedOn >= meeting.heldOn)
      .map(({ personId, name }) => ({ personId, name })),
    nextNumber: nextMinuteNumber(numbers.map(({ number }) => number)),
  };
};

interface Withheld {
  readonly withheld: Mark | null;
}

/** The words, or what stands in their place where the database did not give them. */
const readOr = (words: string | null, nation: Nation, { withheld }: Withheld): string =>
  words ?? (withheld === null ? '' : withheldWords(nation, withheld));

const agendaView = (item: AgendaItemRow<WordReader>, nation: Nation): Proceedings['agenda'][number] => ({
  ...item,
  title: readOr(item.title, nation, item),
  exempt: item.withheld === null ? null : { paragraph: item.withheld.paragraph, reason: item.exemptReason },
});

const declarationView = (one: DeclarationRow<WordReader>, nation: Nation): Proceedings['declarations'][number] => ({
  ...one,
  words: readOr(one.words, nation, one),
});

const minuteView = (minute: MinuteRow<WordReader>, nation: Nation): Proceedings['minutes'][number] => {
  const { heading, words, stem, resolutions } = minute;
  const isRead = words !== null && stem !== null && resolutions !== null;
  return {
    ...minute,
    heading: readOr(heading, nation, minute),
    text: isRead ? writeMinute({ words, stem, resolutions }) : readOr(null, nation, minute),
    words: words ?? '',
    stem: stem ?? '',
    resolutions: [...(resolutions ?? [])],
  };
};

const day = (date: string | null): IsoDate | null => (date === null ? null : isoDate(date));

/** What a line of these tells: where the record does not tell one of them, the list says so. */
const told = new Set<FieldName>([
  'reference',
  'part',
  'recommendation',
  'core_status',
  'due_back_on',
  'claimed_complete_on',
]);

const reasonsOf = (row: DueBackRow, heldOn: IsoDate): readonly DueBack[] =>
  dueBack(
    {
      status: row.storedStatus,
      dueBackOn: day(row.dueBackOn),
      claimedCompleteOn: day(row.claimedCompleteOn),
      extensionAskedOn: day(row.extensionAskedOn),
    },
    heldOn,
  );

interface ComingBack {
  readonly row: DueBackRow;
  readonly reasons: readonly DueBack[];
}

const dueBackView = ({ row, reasons }: ComingBack, clock: OverdueClock): Proceedings['dueBack'][number] => ({
  ...registerView(row, clock),
  why: reasons.map(({ why }) => why),
  sentences: reasons.map((reason) => inTheirWords(reason.sentence)),
});
