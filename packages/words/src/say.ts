import type { Catalogue } from './catalogue.ts';
import { sentences as welsh } from './cy/sentences.ts';
import { sentences as english } from './en/sentences.ts';
import { fill } from './fill.ts';
import { formatted } from './formatting/formatted.ts';
import type { Language } from './languages.ts';
import { isSentence, type Parameter, type Sentence, type Words } from './sentence.ts';
import { textAt } from './text-at.ts';

/** What was said, and in which language: English where the one that was wanted lacks the sentence. */
export interface Said {
  readonly text: string;
  /** null: words as a person, a paper or another program wrote them, in a language that nobody stated. */
  readonly language: Language | null;
}

const sentences: Readonly<Record<Language, Catalogue>> = { en: english, cy: welsh };

const sentencesIn = (value: Parameter | undefined): readonly Sentence[] =>
  (Array.isArray(value) ? value : [value]).filter(isSentence);

/** Whether a language has the sentence and every one that stands in it: none is said half in one language. */
const isWholeIn = (language: Language, { code, parameters }: Sentence): boolean => {
  const { count } = parameters;
  return (
    textAt(sentences[language], code, language, typeof count === 'number' ? count : undefined) !== null &&
    Object.values(parameters).every((value) => sentencesIn(value).every((each) => isWholeIn(language, each)))
  );
};

/** Sentences that stand in a sentence are said in its language. */
const inside = (language: Language, value: Parameter | undefined): unknown => {
  const all = sentencesIn(value);
  return all.length === 0 ? value : all.map((each) => textIn(language, each)).join(' ');
};

const asItStands = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const textIn = (language: Language, { code, parameters }: Sentence): string => {
  const { count } = parameters;
  const text = textAt(sentences[language], code, language, typeof count === 'number' ? count : undefined);
  if (text === null) throw new Error(`There is no sentence ${code}.`);
  const valueOf = (name: string, format: string | undefined): string => {
    const value = inside(language, parameters[name]);
    return format === undefined ? asItStands(value) : formatted(language, value, format);
  };
  return fill(text, valueOf);
};

/** Says a sentence: `say('en', sentence('people.no_role'))` is "Choose at least one role.", in English. */
export const say = (wanted: Language, words: Words): Said => {
  if (!isSentence(words)) return { text: words, language: null };
  // English has every sentence: the types of its catalogue see to that.
  const language = wanted === 'en' || isWholeIn(wanted, words) ? wanted : 'en';
  return { text: textIn(language, words), language: words.code === 'texts.as_it_stands' ? null : language };
};

/** The text alone, where what stands around it can carry no language: a mail's plain text, a line of a log. */
export const inWords = (language: Language, words: Words): string => say(language, words).text;
