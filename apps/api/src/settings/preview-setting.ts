import type { SetSetting, SettingPreview } from '@holdfast/contracts/settings/values';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import { formatDate } from '@holdfast/domain/dates/prose/date-names';
import { type IsoDate, isoDate, yearOf } from '@holdfast/domain/dates/iso-date';
import { municipalYear } from '@holdfast/domain/dates/municipal-year';
import { callInWindow } from '@holdfast/domain/dates/periods';
import {
  committeeInitials,
  nextReferences,
  readReferencePattern,
} from '@holdfast/domain/recommendations/reference-pattern';
import { closureNote } from '@holdfast/domain/settings/check-setting';
import { clockChanges, clockSentences } from '@holdfast/domain/settings/preview/clock-changes';
import { contrastWithWhite } from '@holdfast/domain/settings/contrast';
import { ragPreview, responseWordsPreview } from '@holdfast/domain/settings/preview/preview-words';
import { sentence } from '@holdfast/words/sentence';
import { calendarOf, meetingDates } from '../meetings/index.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { previewReminders } from './preview-reminders.ts';

/** So many are listed; the sentences tell of all. */
const shown = 20;
const said = (...sentences: readonly string[]): SettingPreview => ({ sentences: [...sentences], total: 0, listed: [] });

export interface Change {
  readonly council: CouncilOnDay;
  /** The council as it would be with the change. */
  readonly next: CouncilOnDay;
  readonly today: IsoDate;
}

/** What a change of a setting comes to, in one reading of the register, before anything is written. */
export const previewSetting = async (
  records: CouncilRecords,
  setting: SetSetting,
  today: IsoDate,
): Promise<SettingPreview> => {
  const council = await records.councils.read(setting.validFrom);
  const others = council.dated.filter(
    ({ name, validFrom }) => name !== setting.name || validFrom !== setting.validFrom,
  );
  const change: Change = { council, next: { ...council, dated: [...others, setting] }, today };
  const bounded = ({ listed, ...rest }: Awaited<ReturnType<typeof previewOf>>): SettingPreview => ({
    ...rest,
    sentences: [...rest.sentences],
    listed: listed.slice(0, shown),
  });
  return bounded(await previewOf(records, setting, change));
};

const previewOf = async (records: CouncilRecords, setting: SetSetting, change: Change) => {
  const { councils } = records;
  switch (setting.name) {
    case 'response_period':
      return responsePreview(records, change);
    case 'update_lead':
    case 'report_lead':
    case 'closures':
      return meetingsPreview(records, setting, change);
    case 'rag_scheme':
      return ragPreview(setting.value, change.council.settings.rag_scheme, await councils.wordsInUse('rag'));
    case 'response_words':
      return responseWordsPreview(
        setting.value,
        change.council.settings.response_words,
        await councils.wordsInUse('response_decision'),
      );
    case 'reference_pattern':
      return referencePreview(records, setting, change.council);
    case 'call_in': {
      const { closes } = callInWindow(
        calendarOf(change.council, change.today),
        change.today,
        setting.value.workingDays,
      );
      return said(`A decision that is published today could be called in until ${formatDate(closes)}.`);
    }
    case 'report_columns':
      return said(`The report will have the columns ${setting.value.map(({ heading }) => heading).join(', ')}.`);
    case 'reminders':
      return previewReminders(records, setting, change);
    case 'languages':
      return said(inTheirWords(sentence('settings.languages_preview')));
    case 'accent':
      return said(
        setting.value === ''
          ? 'Holdfast’s own colour will be used.'
          : `White words on ${setting.value} have a contrast of ${contrastWithWhite(setting.value).toFixed(1)} to 1, and 4.5 is needed.`,
      );
  }
};

const responsePreview = async ({ councils }: CouncilRecords, { council, next }: Change) => {
  const changes = clockChanges(await councils.openClocks(), council.dated, next.dated);
  return {
    sentences: clockSentences(changes),
    total: changes.length,
    listed: changes.map(({ recommendationId, reference, dueOn, newDueOn }) => ({
      recommendationId,
      what: reference,
      before: formatDate(isoDate(dueOn)),
      after: formatDate(newDueOn),
    })),
  };
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
            ...{ recommendationId: null, what: `${committeeName}, ${formatDate(isoDate(heldOn))}` },
            ...{ before: formatDate(before), after: formatDate(after) },
          },
        ];
  });
  const what = setting.name === 'report_lead' ? 'Reports' : 'Updates';
  const notes =
    setting.name === 'closures'
      ? setting.value.flatMap(({ date }) => closureNote(council.nation, isoDate(date)) ?? [])
      : [];
  const count = `${changed.length} ${changed.length === 1 ? 'meeting' : 'meetings'}`;
  return {
    sentences: [
      changed.length === 0
        ? `No meeting to come changes its days.`
        : `${what} will be due on another day for ${count}.`,
      ...notes,
    ],
    total: changed.length,
    listed: changed,
  };
};

const referencePreview = async (
  { councils, committees }: CouncilRecords,
  { value, validFrom }: Extract<SetSetting, { readonly name: 'reference_pattern' }>,
  { nation }: CouncilOnDay,
) => {
  const read = readReferencePattern(value.example);
  if (read.kind === 'refused') return said(read.sentence);
  const year = yearOf(municipalYear(nation, isoDate(validFrom)).from);
  const [committee] = value.per === 'committee' ? await committees.list() : [];
  const place = { year, committee: committeeInitials(committee?.name ?? 'Overview and Scrutiny Committee') };
  const next = nextReferences(read.pattern, place, await councils.references(), 3);
  const of = committee === undefined ? '' : ` of ${committee.name}`;
  return said(`The next three references${of} are ${next.slice(0, 2).join(', ')} and ${next[2] ?? ''}.`);
};
