import type { Proceedings } from '@holdfast/contracts/minutes/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { DueBackAsked, DueBackRow } from '@holdfast/database/minutes/read-due-back';
import type { WordReader } from '@holdfast/domain/audiences/audience';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { type DueBack, dueBack } from '@holdfast/domain/minutes/due-back';
import type { FieldName } from '@holdfast/domain/recommendations/fields/fields';
import { knowledgeDay, type PaperStanding } from '@holdfast/domain/reports/paper-standing';
import { takeMeeting } from '@holdfast/services/meetings/take';
import type { Language } from '@holdfast/words/languages';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { currentLanguage, inTheirWords, speaking } from '../platform/words/current-language.ts';
import { publishedNow } from '@holdfast/services/publications/published-now';
import { type OverdueClock, readOverdueClock } from '@holdfast/services/register/overdue-clock';
import { registerView } from '../recommendations/index.ts';

type Items = Proceedings['dueBack'];

/** What is due back at a meeting, as it was published or as it is known. */
interface DueBackList {
  readonly standing: PaperStanding;
  readonly items: Items;
}

/** What is kept of it when it is published: what it says in each language. */
interface PublishedDueBack {
  readonly standing: PaperStanding;
  readonly screens: Readonly<Record<Language, Items>>;
}

/** What a line of these tells: where the record does not tell one of them, the list says so. */
const told = new Set<FieldName>([
  'reference',
  'part',
  'recommendation',
  'core_status',
  'due_back_on',
  'claimed_complete_on',
]);

interface ComingBack {
  readonly row: DueBackRow;
  readonly reasons: readonly DueBack[];
}

interface Reader {
  readonly audience: WordReader;
  /** One that was published earlier; without it the newest. */
  readonly version: number | undefined;
}

/** As it was published, in the newest version or in the one that is asked for, or else as it was known at the meeting. */
export const readDueBack = async (
  records: CouncilRecords,
  who: Pick<CurrentMember, 'roles'>,
  meetingId: string,
  { audience, version }: Reader,
): Promise<DueBackList> => {
  const of = { meetingId, paper: 'due_back' } as const;
  const kept = await publishedNow<PublishedDueBack>(records, who, of, version);
  if (kept !== null) return { standing: kept.standing, items: kept.screens[currentLanguage()] };
  const { standing, inWords } = await make(records, meetingId, audience);
  return { standing, items: inWords() };
};

/** All that is kept of it when it is published today: it is for whoever gets the agenda. */
export const dueBackToPublish = async (records: CouncilRecords, meetingId: string): Promise<PublishedDueBack> => {
  const { standing, inWords } = await make(records, meetingId, 'paper');
  return { standing, screens: { en: speaking('en', inWords), cy: speaking('cy', inWords) } };
};

const make = async (records: CouncilRecords, meetingId: string, audience: WordReader) => {
  const { minutes, today } = records;
  const meeting = await takeMeeting(records, meetingId);
  const heldOn = isoDate(meeting.heldOn);
  const knownOn = knowledgeDay(heldOn, today);
  const clock = await readOverdueClock(records, knownOn);
  const waiting = await minutes.dueBack(meeting.committeeId, meeting.heldOn, knownOn, audience);
  const takenBack = await minutes.takenBack(meeting.committeeId, meeting.heldOn, knownOn);
  const back = waiting
    .map((row): ComingBack => ({ row, reasons: reasonsOf(row, heldOn) }))
    .filter(({ reasons }) => reasons.length > 0);
  const standing: PaperStanding = {
    knownOn,
    printedOn: today,
    published: null,
    recordedLater: 0,
    undone: {
      added: takenBack.filter((row) => reasonsOf(row, heldOn).length > 0).length,
      changed: back.filter(({ row }) => row.undoneThen.some((field) => told.has(field))).length,
    },
    unknownIn: back
      .filter(({ row }) => row.unknownThen.some((field) => told.has(field)))
      .map(({ row }) => `${row.reference}${row.part}`),
  };
  return { standing, inWords: (): Items => back.map((one) => dueBackView(one, clock)) };
};

const day = (date: string | null): IsoDate | null => (date === null ? null : isoDate(date));

const reasonsOf = (row: DueBackAsked, heldOn: IsoDate): readonly DueBack[] =>
  dueBack(
    {
      status: row.storedStatus,
      dueBackOn: day(row.dueBackOn),
      claimedCompleteOn: day(row.claimedCompleteOn),
      extensionAskedOn: day(row.extensionAskedOn),
    },
    heldOn,
  );

const dueBackView = ({ row, reasons }: ComingBack, clock: OverdueClock): Items[number] => ({
  ...registerView(row, clock),
  why: reasons.map(({ why }) => why),
  sentences: reasons.map((reason) => inTheirWords(reason.sentence)),
});
