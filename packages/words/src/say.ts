import type { Catalogue } from './catalogue.ts';
import { sentences as welsh } from './cy/sentences.ts';
import { sentences as english } from './en/sentences.ts';
import { fill } from './fill.ts';
import { formatted } from './formatted.ts';
import type { Language } from './languages.ts';
import { isSentence, type Parameter, type Sentence, type Words } from './sentence.ts';
import { textAt } from './text-at.ts';

/** What was said, and in which language: English where the one that was wanted lacks the sentence. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

const sentences: Readonly<Record<Language, Catalogue>> = { en: english, cy: welsh };

/** Sentences that stand in a sentence are said in its language. */
const inside = (language: Language, value: Parameter | undefined): unknown => {
  if (isSentence(value)) return say(language, value).text;
  return Array.isArray(value) && value.some(isSentence)
    ? value.map((each: unknown) => (isSentence(each) ? say(language, each).text : each)).join(' ')
    : value;
};

const asItStands = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** null: the language lacks the sentence. */
const sayIn = (language: Language, { code, parameters }: Sentence): Said | null => {
  const { count } = parameters;
  const text = textAt(sentences[language], code, language, typeof count === 'number' ? count : undefined);
  if (text === null) return null;
  const valueOf = (name: string, format: string | undefined): string => {
    const value = inside(language, parameters[name]);
    return format === undefined ? asItStands(value) : formatted(language, value, format);
  };
  return { text: fill(text, valueOf), language };
};

/** Says a sentence: `say('en', sentence('people.no_role'))` is "Choose at least one role.", in English. */
export const say = (wanted: Language, sentence: Sentence): Said => {
  const said = sayIn(wanted, sentence) ?? sayIn('en', sentence);
  if (said === null) throw new Error(`There is no sentence ${sentence.code}.`);
  return said;
};

/** The text alone, where what stands around it can carry no language: a mail's plain text, a problem document. */
export const inWords = (language: Language, words: Words): string =>
  isSentence(words) ? say(language, words).text : words;
