import type { SentenceCode } from '@holdfast/words/codes';
import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { Nation } from '../councils/nation.ts';
import type { ExemptField } from './fields/fields.ts';

/** By field that is exempt: what is read in place of its words. */
export type Exempt = { readonly [Field in ExemptField]?: string };

interface Schedule {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Whether the law holds what falls within a paragraph exempt only while that outweighs the public interest. */
  readonly weighs: (paragraph: number) => boolean;
}

// England: Sch 12A Part 1, paras 1 to 7; Wales: Part 4, paras 12 to 18 (SI 2006/88 and SI 2007/969). Scotland: LG(S)A 1973
// Sch 7A Part I, paras 1 to 15. Northern Ireland: LGA (NI) 2014 Sch 6 Part 1, paras 1 to 7. The public interest test:
// England Sch 12A Part 2, every paragraph; Wales Part 5, all but legal privilege (16); Northern Ireland Sch 6 Part 2;
// Scotland has none.
const schedules: Readonly<Record<Nation, Schedule>> = {
  england: { name: 'Schedule 12A', first: 1, last: 7, weighs: () => true },
  wales: { name: 'Schedule 12A', first: 12, last: 18, weighs: (paragraph) => paragraph !== 16 },
  scotland: { name: 'Schedule 7A', first: 1, last: 15, weighs: () => false },
  northern_ireland: {
    name: 'Schedule 6',
    first: 1,
    last: 7,
    weighs: () => true,
  },
};

const paragraphsOf = {
  england: 'recommendations.paragraphs_of_england',
  wales: 'recommendations.paragraphs_of_wales',
  scotland: 'recommendations.paragraphs_of_scotland',
  northern_ireland: 'recommendations.paragraphs_of_northern_ireland',
} as const satisfies Record<Nation, SentenceCode>;

/** The paragraphs under which a council of the nation may keep something back, in order. */
export const exemptParagraphs = (nation: Nation): readonly number[] => {
  const { first, last } = schedules[nation];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

/** The schedule of the nation's law in which its paragraphs are. Example: Scotland gives "Schedule 7A". */
export const exemptSchedule = (nation: Nation): string => schedules[nation].name;

/**
 * Whether a paragraph is exempt only while keeping the words back outweighs the public interest in publishing them: only
 * then does a mark have to say why. False of a paragraph that the nation does not have.
 */
export const hasPublicInterestTest = (nation: Nation, paragraph: number): boolean =>
  exemptParagraphs(nation).includes(paragraph) && schedules[nation].weighs(paragraph);

/** What is wrong with a mark: with its paragraph or with its reason. */
export interface MarkFault {
  readonly field: 'paragraph' | 'reason';
  readonly sentence: Sentence;
}

/**
 * What is wrong with keeping words back under a paragraph, of an agenda item as of a recommendation, or null. A paragraph
 * has to be one of the nation's, and needs a reason where its law weighs the public interest. What is confidential, which
 * has no paragraph (null), always needs one.
 * Example: 3 in Wales: "For a council in Wales the paragraphs are 12 to 18 of Schedule 12A to …".
 */
export const markFault = (
  nation: Nation,
  { paragraph, reason }: Pick<ProposedExemption, 'paragraph' | 'reason'>,
): MarkFault | null => {
  const { first, last } = schedules[nation];
  if (paragraph !== null && !exemptParagraphs(nation).includes(paragraph))
    return { field: 'paragraph', sentence: sentence(paragraphsOf[nation], { first, last }) };
  if (reason.trim() !== '') return null;
  if (paragraph === null) return { field: 'reason', sentence: sentence('recommendations.confidential_needs_reason') };
  return hasPublicInterestTest(nation, paragraph)
    ? { field: 'reason', sentence: sentence('recommendations.exemption_needs_reason') }
    : null;
};

/** What stands in place of exempt words. Example: 3 in England gives "Exempt: paragraph 3 of Schedule 12A". */
export const exemptWords = (nation: Nation, paragraph: number): string =>
  `Exempt: paragraph ${paragraph} of ${schedules[nation].name}`;

/** Under what words are kept back: a paragraph of the schedule, or null for what is confidential, which has none. */
export interface Mark {
  readonly paragraph: number | null;
}

/** What stands in place of words under a mark. Example: without a paragraph "Confidential: not to be disclosed". */
export const withheldWords = (nation: Nation, { paragraph }: Mark): string =>
  paragraph === null ? confidentialWords : exemptWords(nation, paragraph);

/** The same for every nation. */
export const confidentialWords = 'Confidential: not to be disclosed';
const inPlaceOfWords = /^Exempt: paragraph (?<paragraph>\d{1,2}) of Schedule (?<schedule>12A|7A|6)$/u;
const confidentialInWelsh = 'Cyfrinachol: ni chaniateir ei ddatgelu';
const inPlaceInWelsh = /^Eithriedig: paragraff (?<paragraph>\d{1,2}) o Atodlen (?<schedule>12A|7A|6)$/u;

/**
 * The same line in Welsh: "Exempt: paragraph 14 of Schedule 12A" is "Eithriedig: paragraff 14 o Atodlen 12A". A line
 * that stands for no exempt words stays.
 */
export const welshForExempt = (line: string): string =>
  line.trim() === confidentialWords
    ? confidentialInWelsh
    : line.trim().replace(inPlaceOfWords, 'Eithriedig: paragraff $<paragraph> o Atodlen $<schedule>');

/** A line in English, in Welsh, or in both, as `registered` has it: what stands in place of words in the register. */
export const asRegistered = (line: string): string => {
  const english = line.trim().split(' / ').at(-1) ?? '';
  return english === confidentialInWelsh
    ? confidentialWords
    : english.replace(inPlaceInWelsh, 'Exempt: paragraph $<paragraph> of Schedule $<schedule>');
};

/** Whether a line is one that Holdfast prints in place of words, in whichever language a paper was exported. */
export const standsForExempt = (line: string): boolean => {
  const english = asRegistered(line);
  const isOurs = english === confidentialWords || inPlaceOfWords.test(english);
  return isOurs && [english, welshForExempt(english), `${welshForExempt(english)} / ${english}`].includes(line.trim());
};

export interface ProposedExemption {
  readonly fields: readonly ExemptField[];
  /** null: confidential, not exempt. */
  readonly paragraph: number | null;
  /** Why keeping it back outweighs the public interest in publishing it; '': nobody gave one, where no law asks for it. */
  readonly reason: string;
}

export interface ExemptionFacts {
  readonly nation: Nation;
  /** The marks that stand on it. */
  readonly standing: readonly Pick<ProposedExemption, 'fields' | 'paragraph'>[];
}

export type ExemptionDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly field: keyof ProposedExemption; readonly sentence: Sentence };

const no = (field: keyof ProposedExemption, why: Sentence): ExemptionDecision => ({
  allowed: false,
  field,
  sentence: why,
});

/**
 * Whether a mark may be set. Its paragraph and its reason have to be right (`markFault`). Any field can be marked, whether
 * there are words in it or not: they may stand in its history, in what was known on a past day or beside a value that is
 * kept with it, and what is still to come is kept back from the moment at which it is written. A mark beside another one
 * is allowed, so that nothing has to be let out first: what is exempt becomes confidential, or exempt under one more
 * paragraph. Only the same again is refused.
 * Example: paragraph 3 for a council in Wales is refused: Schedule 12A has paragraphs 12 to 18 for it.
 */
export const decideExemption = (
  { fields, paragraph, reason }: ProposedExemption,
  { nation, standing }: ExemptionFacts,
): ExemptionDecision => {
  if (fields.length === 0) return no('fields', sentence('recommendations.choose_what_is_exempt'));
  const same = standing.filter((mark) => mark.paragraph === paragraph);
  const marked = fields.find((field) => same.some((mark) => mark.fields.includes(field)));
  if (marked !== undefined) return no('fields', sentence('recommendations.marked_already', { field: marked }));
  const wrong = markFault(nation, { paragraph, reason });
  return wrong === null ? { allowed: true } : no(wrong.field, wrong.sentence);
};
