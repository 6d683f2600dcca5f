import { type Sentence, sentence } from '@holdfast/words/sentence';
import { bankHolidayOn } from '../dates/bank-holidays.ts';
import { addMonths, isIsoDate, type IsoDate, isoDate, weekdayOf } from '../dates/iso-date.ts';
import { governanceAs, governanceIn } from '../councils/governance.ts';
import type { Nation } from '../councils/nation.ts';
import { ragFault } from '../recommendations/rag.ts';
import type { ReminderRules } from '../reminders/rules/reminder-rules.ts';
import { committeePlace, readReferencePattern } from '../recommendations/reference/reference-pattern.ts';
import { colourFault } from './contrast.ts';
import { remindersFault } from './reminders-fault.ts';
import { responsePeriodFault } from './response-period.ts';
import {
  type CallInRule,
  type ClosureDay,
  type DatedSetting,
  type Governance,
  type ReferenceRule,
  type ReportColumn,
  settingsOn,
} from './setting-values.ts';

export interface SettingFault {
  /** The value at fault, or the part of it: `value.responseLeads`. */
  readonly field: 'value' | 'validFrom' | `value.${keyof ReminderRules}`;
  readonly sentence: Sentence;
}

/** Councils as they are now began on this day (Local Government Act 1972, s.1): nothing of theirs holds before it. */
const firstDay = isoDate('1974-04-01');

/** Why a setting cannot begin on a day, or null: not before there were such councils, nor years from now. */
export const beginningFault = (validFrom: string, today: IsoDate): Sentence | null => {
  if (!isIsoDate(validFrom)) return sentence('settings.no_such_day');
  if (validFrom < firstDay) return sentence('settings.before_councils', { day: validFrom, first: firstDay });
  const latest = addMonths(today, 24);
  return validFrom > latest ? sentence('settings.too_far_ahead', { day: validFrom }) : null;
};

/**
 * Why a council cannot set this, or null. The sentence names what is in the way and says what to do. `dated`: what it has
 * set by now, because some rules go by how it is governed on the day.
 */
export const settingFault = (
  setting: DatedSetting,
  nation: Nation,
  today: IsoDate,
  dated: readonly DatedSetting[] = [],
): SettingFault | null => {
  const beginning = beginningFault(setting.validFrom, today);
  if (beginning !== null) return { field: 'validFrom', sentence: beginning };
  if (setting.name === 'reminders') {
    const fault = remindersFault(setting.value);
    return fault === null ? null : { field: `value.${fault.field}`, sentence: sentence(`settings.${fault.fault}`) };
  }
  const fault = valueFault(setting, nation, today, dated);
  return fault === null ? null : { field: 'value', sentence: fault };
};

type WholeSetting = Exclude<DatedSetting, { readonly name: 'reminders' }>;

const valueFault = (
  setting: WholeSetting,
  nation: Nation,
  today: IsoDate,
  dated: readonly DatedSetting[],
): Sentence | null => {
  switch (setting.name) {
    case 'response_period':
      return responsePeriodFault(
        nation,
        setting.value,
        governanceAs(nation, settingsOn(dated, setting.validFrom).governance),
      );
    case 'governance':
      return governanceFault(setting.value, nation);
    case 'register_start':
      return startFault(setting.value, today);
    case 'annual_meetings':
      return annualMeetingsFault(setting.value);
    case 'call_in':
      return callInFault(setting.value);
    case 'update_lead':
    case 'report_lead':
      return leadFault(setting.value);
    case 'closures':
      return closuresFault(setting.value);
    case 'rag_scheme':
      return ragFault(setting.value);
    case 'response_words':
      return wordsFault(Object.values(setting.value));
    case 'report_columns':
      return columnsFault(setting.value);
    case 'reference_pattern':
      return referenceFault(setting.value);
    case 'accent':
      return setting.value === '' ? null : colourFault(setting.value);
    case 'languages':
    case 'taken_at_once':
    case 'response_rule':
      return null;
  }
};

const governanceFault = (value: Governance, nation: Nation): Sentence | null =>
  value === 'usual' || governanceIn(nation).includes(value) ? null : sentence('settings.governance_of_another_nation');

/** A register cannot begin to keep watch on a day to come: until then nothing would ever be due. */
const startFault = (day: string, today: IsoDate): Sentence | null => {
  if (day === '') return null;
  if (!isIsoDate(day)) return sentence('settings.no_such_day');
  if (day < firstDay) return sentence('settings.before_councils', { day, first: firstDay });
  return day > today ? sentence('settings.register_begins_later', { day }) : null;
};

const annualMeetingsFault = (days: readonly string[]): Sentence | null => {
  const wrong = days.find((day) => !isIsoDate(day) || day < firstDay);
  if (wrong !== undefined) return sentence('settings.no_such_annual_meeting', { words: wrong });
  const twice = twin(days.map((day) => day.slice(0, 4)));
  return twice === undefined ? null : sentence('settings.annual_meeting_twice', { year: twice });
};

const between = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const callInFault = ({ workingDays, signatories, grounds }: CallInRule): Sentence | null => {
  if (!between(workingDays, 1, 15)) return sentence('settings.call_in_days');
  if (!between(signatories, 1, 50)) return sentence('settings.call_in_signatories');
  return wordsFault(grounds);
};

const leadFault = (days: number): Sentence | null =>
  between(days, 0, 60) ? null : sentence('settings.lead_before_agenda');

const twin = (words: readonly string[]): string | undefined =>
  words.find((word, at) => words.findIndex((other) => other.trim().toLowerCase() === word.trim().toLowerCase()) < at);

const wordsFault = (words: readonly (string | undefined)[]): Sentence | null => {
  const said = words.filter((word) => word !== undefined);
  if (said.some((word) => word.trim() === '')) return sentence('settings.entry_empty');
  const twice = twin(said);
  return twice === undefined ? null : sentence('settings.entry_twice', { words: twice });
};

const closuresFault = (days: readonly ClosureDay[]): Sentence | null => {
  for (const { date, reason } of days) {
    if (!isIsoDate(date)) return sentence('settings.no_such_closure', { words: date });
    if (reason.trim() === '') return sentence('settings.closure_needs_reason', { day: date });
  }
  const twice = twin(days.map(({ date }) => date));
  return twice === undefined ? null : sentence('settings.closure_twice', { day: twice });
};

const columnsFault = (columns: readonly ReportColumn[]): Sentence | null => {
  if (columns.length === 0) return sentence('settings.no_columns');
  const twice = twin(columns.map(({ column }) => column));
  if (twice !== undefined) {
    const heading = columns.find(({ column }) => column === twice)?.heading ?? '';
    return sentence('settings.column_twice', { heading });
  }
  return wordsFault(columns.map(({ heading }) => heading));
};

const referenceFault = ({ example, per }: ReferenceRule): Sentence | null => {
  const read = readReferencePattern(example);
  if (read.kind === 'refused') return read.sentence;
  const names = read.pattern.parts.some(({ kind }) => kind === 'committee');
  if (per === 'committee' && !names) return sentence('settings.reference_needs_committee', { place: committeePlace });
  if (per === 'council' && names) return sentence('settings.reference_without_committee', { place: committeePlace });
  return null;
};

/** What there is to say of a closure day that is no working day anyhow, or null. It changes no clock. */
export const closureNote = (nation: Nation, date: IsoDate): Sentence | null => {
  const holiday = bankHolidayOn(nation, date);
  if (holiday !== null) return sentence('settings.bank_holiday', { day: date, holiday: holiday.name });
  return weekdayOf(date) <= 5 ? null : sentence('settings.weekend', { day: date });
};
