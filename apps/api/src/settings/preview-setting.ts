import type { SetSetting, SettingPreview } from '@holdfast/contracts/settings/values';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import { type IsoDate, isoDate, yearOf } from '@holdfast/domain/dates/iso-date';
import { callInWindow } from '@holdfast/domain/dates/periods';
import {
  committeeInitials,
  nextReferences,
  readReferencePattern,
} from '@holdfast/domain/recommendations/reference/reference-pattern';
import { closureNote } from '@holdfast/domain/settings/check-setting';
import { clockChanges, clockSentences } from '@holdfast/domain/settings/preview/clock-changes';
import { settleClock } from '@holdfast/domain/recommendations/clocks/settle-clock';
import type { Standing } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { clockCouncil, registerClocks } from '@holdfast/domain/settings/clock-council';
import { contrastWithWhite } from '@holdfast/domain/settings/contrast';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { ragPreview, responseWordsPreview, type WordPreview } from '@holdfast/domain/settings/preview/preview-words';
import { answerActs } from '@holdfast/domain/permissions/acts';
import { calendarOf, councilYear, meetingDates } from '@holdfast/domain/settings/meeting-dates';
import { inTheirWords } from '../platform/words/current-language.ts';
import { previewReminders } from './preview-reminders.ts';

/** So many are listed; the sentences tell of all. */
const shown = 20;
const said = (...sentences: readonly Sentence[]): WordPreview => ({ sentences, total: 0, listed: [] });

export interface Change {
  readonly council: CouncilOnDay;
  /** The council as it would be with the change. */
  readonly next: CouncilOnDay;
  readonly today: IsoDate;
  /** The installation has a mail server. */
  readonly hasServer: boolean;
}

/** What a change of a setting comes to, in one reading of the register, before anything is written. */
export const previewSetting = async (
  records: CouncilRecords,
  setting: SetSetting,
  today: IsoDate,
  hasServer: boolean,
): Promise<SettingPreview> => {
  const council = await records.councils.read(setting.validFrom);
  const others = council.dated.filter(
    ({ name, validFrom }) => name !== setting.name || validFrom !== setting.validFrom,
  );
  const change: Change = { council, next: { ...council, dated: [...others, setting] }, today, hasServer };
  const { sentences, total, listed } = await previewOf(records, setting, change);
  return {
    sentences: sentences.map(inTheirWords),
    total,
    listed: listed.slice(0, shown).map(({ recommendationId, what, before, after }) => ({
      recommendationId,
      what: inTheirWords(what),
      before: inTheirWords(before),
      after: inTheirWords(after),
    })),
  };
};

const previewOf = async (records: CouncilRecords, setting: SetSetting, change: Change): Promise<WordPreview> => {
  const { councils } = records;
  switch (setting.name) {
    case 'response_period':
    case 'response_rule':
    case 'governance':
      return responsePreview(records, change);
    case 'register_start':
      return startPreview(records, change);
    case 'annual_meetings':
      return said(
        setting.value.length === 0
          ? sentence('settings.annual_meetings_usual')
          : sentence('settings.annual_meetings_on', { days: setting.value.toSorted() }),
      );
    case 'update_lead':
    case 'report_lead':
    case 'closures':
      return meetingsPreview(records, setting, change);
    case 'rag_scheme':
      return ragPreview(
        setting.value,
        change.council.settings.rag_scheme,
        await councils.wordsInUse('rag', 'register_editor'),
      );
    case 'response_words':
      return responseWordsPreview(
        setting.value,
        change.council.settings.response_words,
        await councils.wordsInUse('response_decision', 'register_editor'),
      );
    case 'reference_pattern':
      return referencePreview(records, setting, change.council);
    case 'call_in': {
      const { closes } = callInWindow(
        calendarOf(change.council, change.today),
        change.today,
        setting.value.workingDays,
      );
      return said(sentence('settings.call_in_until', { closes }));
    }
    case 'report_columns':
      return said(sentence('settings.report_columns', { headings: setting.value.map(({ heading }) => heading) }));
    case 'reminders':
      return previewReminders(records, setting, change);
    case 'languages':
      return said(sentence('settings.languages_preview'));
    case 'taken_at_once':
      return said(
        setting.value.length === 0
          ? sentence('settings.all_waits')
          : sentence('settings.taken_at_once', { count: setting.value.length, all: answerActs.length }),
      );
    case 'accent':
      return said(
        setting.value === ''
          ? sentence('settings.own_colour')
          : sentence('settings.contrast', {
              colour: setting.value,
              contrast: contrastWithWhite(setting.value).toFixed(1),
            }),
      );
  }
};

const dayWords = (day: string | null): Sentence =>
  day === null ? sentence('settings.on_no_day') : sentence('settings.on_day', { day });

const responsePreview = async ({ councils }: CouncilRecords, { council, next }: Change) => {
  // Where a meeting gave more time than both rules, the day by which a response is due stays.
  const changes = clockChanges(await councils.openClocks(), clockCouncil(council), clockCouncil(next)).filter(
    ({ dueOn, newDueOn }) => dueOn !== newDueOn,
  );
  return {
    sentences: clockSentences(changes),
    total: changes.length,
    listed: changes.map(({ recommendationId, reference, dueOn, newDueOn }) => ({
      recommendationId,
      what: reference,
      before: dayWords(dueOn),
      after: dayWords(newDueOn),
    })),
  };
};

/** What becomes history by the register's first day, and what is history no longer. */
const startPreview = async ({ councils }: CouncilRecords, { next }: Change): Promise<WordPreview> => {
  const clocks = registerClocks(next);
  const changes = (await councils.clockRows(null)).flatMap((row) => {
    const { standing } = settleClock(row, clocks);
    return standing === row.standing || !row.isOpen ? [] : [{ ...row, standing }];
  });
  const [history, live] = [changes.filter(isHistory), changes.filter((change) => !isHistory(change))];
  const sentences: Sentence[] = [];
  if (history.length > 0) sentences.push(sentence('settings.becomes_history', { count: history.length }));
  if (live.length > 0) sentences.push(sentence('settings.becomes_live', { count: live.length }));
  return {
    sentences: sentences.length === 0 ? [sentence('settings.history_unchanged')] : sentences,
    total: changes.length,
    listed: changes.map((change) => ({
      recommendationId: change.recommendationId,
      what: change.reference,
      before: standingWords(!isHistory(change)),
      after: standingWords(isHistory(change)),
    })),
  };
};

const isHistory = ({ standing }: { readonly standing: Standing }): boolean => standing === 'history';
const standingWords = (history: boolean): Sentence =>
  history ? sentence('settings.is_history') : sentence('settings.is_watched');

const movedMeetings = (name: SetSetting['name'], count: number): Sentence => {
  if (count === 0) return sentence('settings.meetings_unchanged');
  return name === 'report_lead'
    ? sentence('settings.reports_otherwise', { count })
    : sentence('settings.updates_otherwise', { count });
};

const meetingsPreview = async (
  { meetings }: CouncilRecords,
  setting: Extract<SetSetting, { readonly name: 'update_lead' | 'report_lead' | 'closures' }>,
  { council, next, today }: Change,
) => {
  const coming = (await meetings.list({ from: today })).filter(({ state }) => state === 'scheduled');
  const day = setting.name === 'report_lead' ? 'reportsBy' : 'updatesBy';
  const changed = coming.flatMap(({ committeeName, heldOn }) => {
    const [before, after] = [meetingDates(council, heldOn)[day], meetingDates(next, heldOn)[day]];
    return before === after
      ? []
      : [
          {
            recommendationId: null,
            what: sentence('settings.meeting_on', { committee: committeeName, heldOn }),
            before: sentence('settings.on_day', { day: before }),
            after: sentence('settings.on_day', { day: after }),
          },
        ];
  });
  const notes =
    setting.name === 'closures'
      ? setting.value.flatMap(({ date }) => closureNote(council.nation, isoDate(date)) ?? [])
      : [];
  return {
    sentences: [movedMeetings(setting.name, changed.length), ...notes],
    total: changed.length,
    listed: changed,
  };
};

const referencePreview = async (
  { councils, committees }: CouncilRecords,
  { value, validFrom }: Extract<SetSetting, { readonly name: 'reference_pattern' }>,
  council: CouncilOnDay,
) => {
  const read = readReferencePattern(value.example);
  if (read.kind === 'refused') return said(read.sentence);
  const year = yearOf(councilYear(council, validFrom).from);
  const [committee] = value.per === 'committee' ? await committees.list() : [];
  const place = { year, committee: committeeInitials(committee?.name ?? 'Overview and Scrutiny Committee') };
  const references = nextReferences(read.pattern, place, await councils.references(), 3);
  return said(
    committee === undefined
      ? sentence('settings.next_references', { references })
      : sentence('settings.next_references_of', { references, committee: committee.name }),
  );
};
