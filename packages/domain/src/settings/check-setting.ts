import { bankHolidayOn } from '../dates/bank-holidays.ts';
import { formatDate, weekdayName } from '../dates/prose/date-names.ts';
import { addMonths, isIsoDate, type IsoDate, isoDate, weekdayOf } from '../dates/iso-date.ts';
import type { Nation } from '../councils/nation.ts';
import { ragFault } from '../recommendations/rag.ts';
import type { ReminderRules } from '../reminders/rules/reminder-rules.ts';
import { committeePlace, readReferencePattern } from '../recommendations/reference-pattern.ts';
import { colourFault } from './contrast.ts';
import { remindersFault } from './reminders-fault.ts';
import { responsePeriodFault } from './response-period.ts';
import type { CallInRule, ClosureDay, DatedSetting, ReferenceRule, ReportColumn } from './setting-values.ts';

export interface SettingFault {
  /** The value at fault, or the part of it: `value.responseLeads`. */
  readonly field: 'value' | 'validFrom' | `value.${keyof ReminderRules}`;
  readonly sentence: string;
}

/** Councils as they are now began on this day (Local Government Act 1972, s.1): nothing of theirs holds before it. */
const firstDay = isoDate('1974-04-01');

/** Why a setting cannot begin on a day, or null: not before there were such councils, nor years from now. */
export const beginningFault = (validFrom: string, today: IsoDate): string | null => {
  if (!isIsoDate(validFrom)) return 'There is no such day.';
  if (validFrom < firstDay) return `${formatDate(validFrom)} is before ${formatDate(firstDay)}. Choose a later day.`;
  const latest = addMonths(today, 24);
  return validFrom > latest ? `${formatDate(validFrom)} is more than two years away. Choose an earlier day.` : null;
};

/** Why a council cannot set this, or null. The sentence names what is in the way and says what to do. */
export const settingFault = (setting: DatedSetting, nation: Nation, today: IsoDate): SettingFault | null => {
  const beginning = beginningFault(setting.validFrom, today);
  if (beginning !== null) return { field: 'validFrom', sentence: beginning };
  if (setting.name === 'reminders') {
    const fault = remindersFault(setting.value);
    return fault === null ? null : { field: `value.${fault.field}`, sentence: fault.sentence };
  }
  const sentence = valueFault(setting, nation);
  return sentence === null ? null : { field: 'value', sentence };
};

type WholeSetting = Exclude<DatedSetting, { readonly name: 'reminders' }>;

const valueFault = (setting: WholeSetting, nation: Nation): string | null => {
  switch (setting.name) {
    case 'response_period':
      return responsePeriodFault(nation, setting.value);
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
      return null;
  }
};

const between = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const callInFault = ({ workingDays, signatories, grounds }: CallInRule): string | null => {
  if (!between(workingDays, 3, 8)) return 'Choose 3 to 8 working days for calling in; most councils have 5.';
  if (!between(signatories, 1, 50)) return 'Choose how many councillors have to sign, from 1 to 50.';
  return wordsFault(grounds);
};

const leadFault = (days: number): string | null =>
  between(days, 0, 60) ? null : 'Choose 0 to 60 working days before the agenda is published.';

const twin = (words: readonly string[]): string | undefined =>
  words.find((word, at) => words.findIndex((other) => other.trim().toLowerCase() === word.trim().toLowerCase()) < at);

const wordsFault = (words: readonly (string | undefined)[]): string | null => {
  const said = words.filter((word) => word !== undefined);
  if (said.some((word) => word.trim() === '')) return 'One of them has no words. Write them, or take it out.';
  const twice = twin(said);
  return twice === undefined ? null : `“${twice}” is there twice. Change one, so that each says one thing.`;
};

const closuresFault = (days: readonly ClosureDay[]): string | null => {
  for (const { date, reason } of days) {
    if (!isIsoDate(date)) return `There is no day “${date}”. Write it again.`;
    if (reason.trim() === '') return `Say why the offices are closed on ${formatDate(date)}.`;
  }
  const twice = twin(days.map(({ date }) => date));
  return twice !== undefined && isIsoDate(twice) ? `${formatDate(twice)} is in the list twice. Take one out.` : null;
};

const columnsFault = (columns: readonly ReportColumn[]): string | null => {
  if (columns.length === 0) return 'A report needs one column at least. Choose which.';
  const twice = twin(columns.map(({ column }) => column));
  if (twice !== undefined)
    return `The column “${columns.find(({ column }) => column === twice)?.heading ?? ''}” is there twice.`;
  return wordsFault(columns.map(({ heading }) => heading));
};

const referenceFault = ({ example, per }: ReferenceRule): string | null => {
  const read = readReferencePattern(example);
  if (read.kind === 'refused') return read.sentence;
  const names = read.pattern.parts.some(({ kind }) => kind === 'committee');
  if (per === 'committee' && !names)
    return `Two committees would give the same reference. Write ${committeePlace} where its initials shall stand.`;
  if (per === 'council' && names) return `Take ${committeePlace} out, or let each committee count for itself.`;
  return null;
};

/** What there is to say of a closure day that is no working day anyhow, or null. It changes no clock. */
export const closureNote = (nation: Nation, date: IsoDate): string | null => {
  const holiday = bankHolidayOn(nation, date);
  if (holiday !== null) return `${formatDate(date)} is a bank holiday already: ${holiday.name}.`;
  const weekday = weekdayOf(date);
  return weekday <= 5 ? null : `${formatDate(date)} is a ${weekdayName(weekday)}, and no working day already.`;
};
