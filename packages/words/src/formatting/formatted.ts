import { values as welsh } from '../cy/values/sentences.ts';
import {
  dateAndTime,
  dayAndDate,
  longDate,
  moment,
  monthAndYear,
  shortDate,
  term,
  type Term,
  weekday,
} from './dates.ts';
import { values as english } from '../en/values/sentences.ts';
import type { Language } from '../languages.ts';
import { choice, list } from './lists.ts';

const values: Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  en: english,
  cy: welsh,
};

const isDay = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' &&
  value !== null &&
  'startsOn' in value &&
  'endsOn' in value &&
  isDay(value.startsOn) &&
  isDay(value.endsOn);

const days: Readonly<Record<string, (language: Language, value: string) => string>> = {
  date: longDate,
  shortDate,
  dayAndDate,
  weekday,
  monthAndYear,
  moment,
  dateAndTime,
};

/** What a placeholder shows of its value, by its format: `formatted('en', '2012-08-16', 'date')` is "16 August 2012". */
export function formatted(language: Language, value: unknown, format: string): string {
  const day = days[format];
  if (day !== undefined) return day(language, String(value));
  if (format === 'term') return isTerm(value) ? term(language, value) : '';
  if (format === 'list') return list(language, Array.isArray(value) ? value.map(String) : []);
  if (format === 'choice') return choice(language, Array.isArray(value) ? value.map(String) : []);
  if (format === 'dates')
    return list(language, Array.isArray(value) ? value.map((day) => longDate(language, String(day))) : []);
  if (format === 'exemptFields')
    return list(language, Array.isArray(value) ? value.map((each) => formatted(language, each, 'exemptField')) : []);
  if (format === 'number') return Number(value).toLocaleString(language === 'cy' ? 'cy' : 'en');
  return values[language][format]?.[String(value)] ?? String(value);
}
