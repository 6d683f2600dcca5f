import { findDate, tellsTime } from './date-words.ts';
import { isReference } from './reference-labels.ts';
import { readDecision } from './decisions/response-words.ts';
import { readsAsStatus } from './status-evidence.ts';
import { countWords, isBlank } from '../../text/words.ts';

/** What the cells under a heading look like, as shares (0 to 1) of those with words. */
export interface ColumnEvidence {
  readonly filled: number;
  readonly dates: number;
  readonly times: number;
  readonly references: number;
  readonly colours: number;
  readonly statuses: number;
  readonly decisions: number;
  /** Of yes or no alone, which answers whatever its heading asks. */
  readonly yesNo: number;
  readonly asks: number;
  readonly numbers: number;
  readonly distinct: number;
  /** Average length in words. */
  readonly words: number;
}

/** A column says the same few things again and again: each is read once, with how often it stands there. */
function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

const asks =
  /^(?:(?:recommendation|rec|r)?\.?\s*(?:\(?[\divx]{1,4}(?:\.\d+)*[.):]?\s*|[.):]\s*)?)?(?:that\b|to (?:\p{Ll}+)\b|(?:the )?(?:cabinet|council|executive|leader|director|portfolio|lead member|committee|board|service|officers?)\b.{0,80}\b(?:should|be|to|must|is|are|consider|ensure|provide|review)\b|we recommend|it is recommended|recommend|ask\b|request|ensure\b|develop\b|consider\b|review (?!of\b)|provide\b|explore\b|continue\b|investigate\b|improve\b|increase\b|introduce\b)/iu;

/** Words that open as a recommendation does: "That the …", "To consider …", "Officers should …". */
export const readsAsAsk = (text: string): boolean => asks.test(text.trim());

export const isColour = (text: string): boolean =>
  /^(?:red|amber|green|blue|yellow|grey|gray|black|purple|white|[ragb]|amber[ /-](?:green|red)|(?:red|green)[ /-]amber|🟢|🔴|🟠|🟡|🔵|#[0-9a-f]{6})$/iu.test(
    text.trim(),
  );

/** What a column holds shows in a few hundred of its cells: those are taken evenly from top to bottom. */
const enoughCells = 300;

const evenly = (texts: readonly string[]): readonly string[] =>
  texts.length <= enoughCells
    ? texts
    : Array.from({ length: enoughCells }, (_, n) => texts[Math.floor((n * texts.length) / enoughCells)] ?? '');

/** The words under each heading, and what they look like. */
export interface WeighedColumns {
  readonly cells: readonly (readonly string[])[];
  readonly evidence: readonly ColumnEvidence[];
}

/** Weighed once for everything that is decided about the columns of a table: to weigh them is what costs. */
export const weighColumns = (cells: readonly (readonly string[])[]): WeighedColumns => ({
  cells,
  evidence: cells.map(weighColumn),
});

export function weighColumn(cells: readonly string[]): ColumnEvidence {
  const all = cells.filter((text) => !isBlank(text));
  const texts = evenly(all);
  const times = tally(texts);
  const mean = (of: (text: string) => number): number => {
    let sum = 0;
    for (const [text, count] of times) sum += count * of(text);
    return texts.length === 0 ? 0 : sum / texts.length;
  };
  const share = (test: (text: string) => boolean): number => mean((text) => Number(test(text)));
  return {
    filled: all.length,
    dates: share((text) => text.length < 80 && findDate(text) !== null),
    times: share((text) => text.length < 200 && tellsTime(text)),
    references: share(isReference),
    colours: share(isColour),
    statuses: share((text) => countWords(text) <= 6 && readsAsStatus(text)),
    decisions: share((text) => countWords(text) <= 6 && !text.trim().includes('\n') && readDecision(text) !== null),
    yesNo: share((text) => /^(?:yes|no|y|n)\.?$/iu.test(text.trim())),
    asks: share(readsAsAsk),
    numbers: share((text) => /^\(?[-£$]?[\d,. ]+[%km]?\)?$/iu.test(text.trim())),
    distinct: texts.length === 0 ? 0 : times.size / texts.length,
    words: mean(countWords),
  };
}
