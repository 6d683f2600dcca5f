import { tellsTime } from '../values/date-words.ts';
import type { PaperField } from '../paper/preview.ts';
import { bestScore, readHeading } from './read-heading.ts';

/** Two fields under one heading, such as "Officer / Timescale". */
export interface CombinedFields {
  readonly main: PaperField;
  readonly other: PaperField;
}

const times: readonly PaperField[] = ['timescale', 'due'];
const member = /^(?:cllr|councillor|cabinet member|portfolio holder|leader of|deputy leader)\b/iu;

const topField = (words: string): PaperField | null => {
  const reading = readHeading(words);
  const best = bestScore(reading);
  return best >= 8.5 ? ([...reading].find(([, score]) => score === best)?.[0] ?? null) : null;
};

/**
 * Reads a heading that names a lead together with a time or a cabinet member. Other pairs stay one column, because
 * their cells cannot be told apart for certain.
 */
export function readCombined(header: string): CombinedFields | null {
  const parts = header.split(/\/|&|\+|,|\band\b/iu).map((part) => part.trim());
  const [first = '', second = ''] = parts;
  if (parts.length !== 2) return null;
  const fields = [topField(first), topField(second)];
  if (!fields.includes('lead')) return null;
  const other = fields.find((field) => field !== 'lead' && field !== null);
  return other !== undefined && (times.includes(other) || other === 'portfolio') ? { main: 'lead', other } : null;
}

/** The words of one cell for each of the two fields; null for a field that the cell leaves out. */
export function splitCombined(
  text: string,
  { other }: CombinedFields,
): readonly [main: string | null, other: string | null] {
  const lines = text
    .split(/\n|;|\s[/–—-]\s/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const belongs = (line: string): boolean => (times.includes(other) ? tellsTime(line) : member.test(line));
  const [mine, theirs] = [lines.filter((line) => !belongs(line)), lines.filter(belongs)];
  const joined = (kept: readonly string[]): string | null => (kept.length === 0 ? null : kept.join('\n'));
  return [joined(mine), joined(theirs)];
}
