import { createInstance, type i18n } from 'i18next';
import { sentences as welsh } from './cy/sentences.ts';
import { values as welshValues } from './cy/values/sentences.ts';
import { dateAndTime, dayAndDate, longDate, moment, shortDate, term, type Term, weekday } from './dates.ts';
import { sentences as english } from './en/sentences.ts';
import { values as englishValues } from './en/values/sentences.ts';
import type { Language } from './languages.ts';
import { choice, list } from './lists.ts';

const values: Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  en: englishValues,
  cy: welshValues,
};

const isDay = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' &&
  value !== null &&
  'startsOn' in value &&
  'endsOn' in value &&
  isDay(value.startsOn) &&
  isDay(value.endsOn);

const spoken = (language: string | undefined): Language => (language === 'cy' ? 'cy' : 'en');

/** Teaches the engine the formats of placeholders, beside those that it knows from Intl. */
const addFormats = (engine: i18n): void => {
  const { formatter } = engine.services;
  if (formatter === undefined) throw new Error('The engine of words has no formatter.');
  const of = (name: string, format: (language: Language, value: unknown) => string) =>
    formatter.add(name, (value: unknown, language) => format(spoken(language), value));
  for (const [name, format] of Object.entries({ date: longDate, shortDate, dayAndDate, weekday, moment, dateAndTime }))
    of(name, (language, value) => format(language, String(value)));
  of('term', (language, value) => (isTerm(value) ? term(language, value) : ''));
  of('list', (language, value) => list(language, Array.isArray(value) ? value.map(String) : []));
  of('choice', (language, value) => choice(language, Array.isArray(value) ? value.map(String) : []));
  of('dates', (language, value) =>
    list(language, Array.isArray(value) ? value.map((day) => longDate(language, String(day))) : []),
  );
  for (const set of Object.keys(englishValues))
    of(set, (language, value) => values[language][set]?.[String(value)] ?? String(value));
};

/** Made once: the same engine as on the screens, with all sentences of all languages. */
export const createEngine = (): i18n => {
  const engine = createInstance();
  void engine.init({
    initAsync: false,
    lng: 'en',
    // Which language a sentence is said in is decided before, sentence by sentence: its formats follow it.
    fallbackLng: false,
    resources: { en: english, cy: welsh },
    ns: Object.keys(english),
    nsSeparator: '.',
    keySeparator: false,
    // Whoever shows the words escapes them.
    interpolation: { escapeValue: false },
  });
  addFormats(engine);
  return engine;
};
