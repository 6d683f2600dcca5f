import type { Catalogue } from './catalogue.ts';
import { sentences } from './en/sentences.ts';
import { values } from './en/values/sentences.ts';
import { isSentence, type Sentence } from './sentence.ts';
import { textAt } from './text-at.ts';

type Check = (value: unknown) => boolean;

const catalogue: Catalogue = sentences;
const sets: Readonly<Record<string, object>> = values;

/** Sentences stand in sentences two or three deep; deeper ones are nobody's, and saying them could exhaust the stack. */
const deepest = 8;

const isText: Check = (value) => typeof value === 'string';
const areTexts: Check = (value) => Array.isArray(value) && value.every(isText);

/** A day of the calendar from 1000 to 2999, which is all that a council's records and the texts of days know. */
const isDay: Check = (value) => {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d\d-\d\d$/u.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
};
const isMoment: Check = (value) =>
  typeof value === 'string' && /^[12]\d{3}-\d\d-\d\d[T ]/u.test(value) && !Number.isNaN(Date.parse(value));
const isEnd: Check = (value) => value === null || isDay(value);
const isTerm: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'startsOn' in value &&
  'endsOn' in value &&
  isEnd(value.startsOn) &&
  isEnd(value.endsOn);

const checks: Readonly<Record<string, Check>> = {
  date: isDay,
  shortDate: isDay,
  dayAndDate: isDay,
  weekday: isDay,
  monthAndYear: isDay,
  moment: isMoment,
  dateAndTime: isMoment,
  term: isTerm,
  number: Number.isFinite,
  list: areTexts,
  choice: areTexts,
  exemptFields: (value) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string' && Object.hasOwn(values.exemptField, each)),
  dates: (value) => Array.isArray(value) && value.every(isDay),
};

const fits = (value: unknown, format: string | undefined, depth: number): boolean => {
  if (format === undefined) return isText(value) || Number.isFinite(value);
  if (format === 'sentence') return sayableAt(value, depth + 1) !== null;
  if (format === 'sentences') return Array.isArray(value) && value.every((each) => sayableAt(each, depth + 1) !== null);
  const check = checks[format];
  if (check !== undefined) return check(value);
  return typeof value === 'string' && Object.hasOwn(sets[format] ?? {}, value);
};

const sayableAt = (value: unknown, depth: number): Sentence | null => {
  if (depth > deepest || !isSentence(value)) return null;
  const { count } = value.parameters;
  const plain = textAt(catalogue, value.code, 'en');
  const text = plain ?? textAt(catalogue, `${value.code}_other`, 'en');
  if (text === null || (plain === null && !Number.isFinite(count))) return null;
  const stand = [...text.matchAll(/\{\{(\w+)(?:, (\w+))?\}\}/gu)].map(([, name = '', format]) => ({ name, format }));
  return stand.every(({ name, format }) => fits(value.parameters[name], format, depth)) ? value : null;
};

/**
 * A value that was read from outside the program as a sentence that can be said: its code is one of ours, and everything
 * that stands in it is there and of its kind. null: anything else, which is never said in our voice.
 */
export const sayable = (value: unknown): Sentence | null => sayableAt(value, 0);
