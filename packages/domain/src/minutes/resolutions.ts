/** One thing that a committee resolved: its mark as printed, "(i)", and its words to the letter. */
export interface Resolution {
  /** "(i)", "(ii)"; empty where a minute holds one resolution alone. */
  readonly mark: string;
  readonly words: string;
}

export interface ReadMinute {
  /** What was considered and said, before the resolution. */
  readonly words: string;
  /** What stands between "RESOLVED" and the first mark: "that the Committee". */
  readonly stem: string;
  readonly resolutions: readonly Resolution[];
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'] as const;

/** The mark of the nth resolution, from 0: "(i)", "(ii)" … after the fifteenth "(16)". */
export const resolutionMark = (index: number): string => `(${romans[index] ?? index + 1})`;

// How marks count, each from 0; -1 for what is no mark of the kind.
const countings = [
  (mark: string): number => romans.findIndex((roman) => roman === mark),
  (mark: string): number => (/^[a-z]$/u.test(mark) ? mark.charCodeAt(0) - 97 : -1),
  (mark: string): number => (/^\d{1,2}$/u.test(mark) ? Number(mark) - 1 : -1),
] as const;
// "(i)", "i)" and "i." are not mixed within one list. A mark stands at the start of a line or after a space.
const shapes = [
  /(?:^|(?<=\s))(?:[-•*]\s+)?\((?<mark>[ivx]{1,5}|[a-z]|\d{1,2})\)\s+/giu,
  /(?:^|(?<=\s))(?:[-•*]\s+)?(?<mark>[ivx]{1,5}|[a-z]|\d{1,2})\)\s+/giu,
  /(?:^|(?<=\n))[^\S\n]*(?:[-•*]\s+)?(?<mark>[ivx]{1,5}|[a-z]|\d{1,2})\.\s+/giu,
] as const;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

const runOf = (text: string, shape: RegExp, count: (mark: string) => number): readonly Mark[] => {
  const run: Mark[] = [];
  for (const match of text.matchAll(shape)) {
    const mark = (match.groups?.['mark'] ?? '').toLowerCase();
    if (count(mark) === run.length) run.push({ at: match.index, end: match.index + match[0].length, text: mark });
  }
  return run.length >= 2 ? run : [];
};

/** The list that begins first among those that count from one, (i), (ii), (iii): what is listed inside it is words. */
const countingMarks = (text: string): readonly Mark[] => {
  const runs = shapes.flatMap((shape) => countings.map((count) => runOf(text, shape, count)));
  return runs.filter((run) => run.length > 0).toSorted((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))[0] ?? [];
};

const tidy = (words: string): string =>
  words
    .trim()
    .replace(/(?:[;,]\s*(?:and|or)?|(?<!\s)\s+(?:and|or))$/iu, '')
    .trim();

/**
 * Takes the words of a minute apart: what was said, and what was RESOLVED, one by one. Words stay as they are; only the
 * mark before a resolution and the "; and" that joins it to the next are taken off. Without the word RESOLVED (or
 * AGREED, RECOMMENDED in capitals) there is no resolution.
 * Example: "… RESOLVED that the Committee (i) note the report; and (ii) ask for figures." has the stem "that the
 * Committee" and two resolutions.
 */
export const readMinute = (text: string): ReadMinute => {
  const start = /\bRESOLVED\b|\bAGREED\b(?=\s*:|\s+that\b)|\bRECOMMENDED\b(?=\s*:|\s+that\b)/u.exec(text);
  if (start === null) return { words: text.trim(), stem: '', resolutions: [] };
  const words = text.slice(0, start.index).trim();
  const body = text.slice(start.index + start[0].length).replace(/^\s*[:–-]?\s*/u, '');
  const found = countingMarks(body);
  if (found.length === 0) {
    const alone = tidy(body);
    return { words, stem: '', resolutions: alone === '' ? [] : [{ mark: '', words: alone }] };
  }
  const stem = body
    .slice(0, found[0]?.at)
    .trim()
    .replace(/[:–-]$/u, '')
    .trim();
  const resolutions = found.map((mark, index) => ({
    mark: `(${mark.text})`,
    words: tidy(body.slice(mark.end, found[index + 1]?.at)),
  }));
  return { words, stem, resolutions: resolutions.filter((resolution) => resolution.words !== '') };
};

/** The minute as a clerk writes it, so that reading it again gives the same: what `readMinute` took apart. */
export const writeMinute = ({ words, stem, resolutions }: ReadMinute): string => {
  const [only] = resolutions;
  if (only === undefined) return words;
  const list = resolutions.map((one) => `${one.mark} ${one.words}`.trim());
  const resolved = only.mark === '' ? `RESOLVED ${only.words}` : `RESOLVED ${stem}`.trim();
  return [words, ...(only.mark === '' ? [resolved] : [resolved, ...list])].filter((part) => part !== '').join('\n');
};

/**
 * A resolution as a recommendation of its own, readable without its minute: the stem is put before it where it does not
 * itself begin with "that". Example: stem "that the Committee", words "ask for figures" give "That the Committee ask
 * for figures"; words "That figures be given" stay.
 */
export const resolutionInFull = (stem: string, words: string): string => {
  const whole = stem === '' || /^that\b/iu.test(words) ? words : `${stem} ${words}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};
