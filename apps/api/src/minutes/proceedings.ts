import type { MinuteCorrection, Proceedings } from '@holdfast/contracts/minutes/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { AgendaItemRow, DeclarationRow, MinuteRow } from '@holdfast/database/minutes/read-proceedings';
import type { MinuteCorrectionRow } from '@holdfast/database/minutes/minute-corrections';
import { audienceOf, type WordReader } from '@holdfast/domain/audiences/audience';
import type { Nation } from '@holdfast/domain/councils/nation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { keyDecisionNotice } from '@holdfast/domain/minutes/key-decision';
import { minuteNumberFaults, nextMinuteNumber } from '@holdfast/domain/minutes/minute-numbers';
import { type Mark, withheldWords } from '@holdfast/domain/recommendations/exemption';
import { writeMinute } from '@holdfast/domain/minutes/resolutions';
import { callInSentence } from '@holdfast/domain/settings/call-in-words';
import { clockCouncil } from '@holdfast/domain/settings/clock-council';
import { calendarOf } from '@holdfast/domain/settings/meeting-dates';
import { takeMeeting } from '@holdfast/services/meetings/take';
import { meetingView } from '../meetings/index.ts';
import { readOverdueClock } from '@holdfast/services/register/overdue-clock';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { standingView } from '../platform/papers/standing-view.ts';
import { readDueBack } from './due-back.ts';
import { inTheirWords, inTheirWordsOrNull } from '../platform/words/current-language.ts';

/** Everything about one meeting, as its page shows it; `version`: of the items due back, one that was published earlier. */
export const readProceedings = async (
  records: CouncilRecords,
  who: Pick<CurrentMember, 'roles'>,
  meetingId: string,
  version?: number,
): Promise<Proceedings> => {
  const audience = audienceOf(who.roles);
  const { councils, committees, minutes, people } = records;
  const meeting = await takeMeeting(records, meetingId);
  const council = await councils.read(records.today);
  const committee = await committees.find(meeting.committeeId);
  const clock = await readOverdueClock(records, records.today);
  const { nation } = council;
  const { governance } = clockCouncil(council).on(meeting.heldOn);
  const body = { kind: committee?.kind ?? 'other', nation, governance } as const;
  const notice = keyDecisionNotice(body, isoDate(meeting.heldOn), calendarOf(council, meeting.heldOn).closures);
  const numbers = ((await minutes.numbersOfYear(meetingId, audience)) ?? []).map((minute) => ({
    ...minute,
    heading: readOr(minute.heading, nation, minute),
  }));
  const corrections = await minutes.correctionsOf(meetingId, audience);
  const agenda = await minutes.agendaOf(meetingId, audience);
  const dueBack = await readDueBack(records, who, meetingId, { audience, version });
  return {
    meeting: meetingView(council, meeting),
    agenda: agenda.map((item) => agendaView(item, nation)),
    callInRule: agenda.some(({ kind }) => kind === 'call_in')
      ? inTheirWords(callInSentence(clock.callInOn(meeting.heldOn), meeting.heldOn, nation))
      : null,
    noticeBy: notice?.latest ?? null,
    noticeRule: inTheirWordsOrNull(notice?.sentence ?? null),
    dueBackStanding: standingView(dueBack.standing),
    dueBack: dueBack.items,
    attendance: await minutes.attendanceOf(meetingId),
    declarations: (await minutes.declarationsOf(meetingId, audience)).map((one) => declarationView(one, nation)),
    minutes: (await minutes.minutesOf(meetingId, audience)).map((minute) => ({
      ...minuteView(minute, nation),
      corrections: corrections
        .filter(({ minuteId }) => minuteId === minute.minuteId)
        .map((one) => correctionView(one, nation)),
    })),
    withdrawnMinutes: [
      ...Map.groupBy(
        corrections.filter(({ isGone }) => isGone),
        ({ minuteId }) => minuteId,
      ),
    ].flatMap(([minuteId, own]) =>
      own.slice(0, 1).map(({ number }) => ({
        minuteId,
        number,
        corrections: own.map((one) => correctionView(one, nation)),
      })),
    ),
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

const correctionView = (one: MinuteCorrectionRow<WordReader>, nation: Nation): MinuteCorrection => ({
  withdrawn: one.withdrawn,
  headingBefore: readOr(one.headingBefore, nation, one),
  saidBefore: readOr(one.saidBefore, nation, one),
  reason: readOr(one.reason, nation, one),
  on: one.on,
  by: one.by,
});

const minuteView = (
  minute: MinuteRow<WordReader>,
  nation: Nation,
): Omit<Proceedings['minutes'][number], 'corrections'> => {
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
