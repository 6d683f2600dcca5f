import { createEngine } from './engine.ts';
import type { Language } from './languages.ts';
import { isSentence, type Parameter, type Sentence, type Words } from './sentence.ts';

/** What was said, and in which language: English where the one that was wanted lacks the sentence. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

const engine = createEngine();

/** Sentences that stand in a sentence are said in its language. */
const inside = (language: Language, value: Parameter): unknown => {
  if (isSentence(value)) return say(language, value).text;
  return Array.isArray(value) && value.some(isSentence)
    ? value.map((each: unknown) => (isSentence(each) ? say(language, each).text : each)).join(' ')
    : value;
};

/** null: the language lacks the sentence. */
const sayIn = (language: Language, { code, parameters }: Sentence): Said | null => {
  const options = typeof parameters['count'] === 'number' ? { count: parameters['count'] } : {};
  if (!engine.exists(code, { lng: language, ...options })) return null;
  const replace = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, inside(language, value)]),
  );
  return { text: engine.t(code, { lng: language, ...options, replace, defaultValue: code }), language };
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
