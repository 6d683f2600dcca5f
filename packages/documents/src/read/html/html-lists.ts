import { countWords } from '../flow/list-marker.ts';
import type { Counting } from '../flow/list-marker.ts';

const types: Readonly<Record<string, Counting>> = {
  a: 'lower_letter',
  A: 'upper_letter',
  i: 'lower_roman',
  I: 'upper_roman',
  '1': 'decimal',
};
const styles: readonly (readonly [mark: RegExp, counting: Counting])[] = [
  [/lower-(alpha|latin)/i, 'lower_letter'],
  [/upper-(alpha|latin)/i, 'upper_letter'],
  [/lower-roman/i, 'lower_roman'],
  [/upper-roman/i, 'upper_roman'],
  [/list-style(-type)?\s*:\s*none/i, 'none'],
];

export interface HtmlList {
  /** The marker of the next item; `value` is the item's own number where it gives one. */
  next(value: number | null): string | null;
}

const whole = (words: string | undefined): number | null =>
  words !== undefined && /^-?\d+$/.test(words) ? Number(words) : null;

/** A list as a browser counts it. `get` gives the element's attributes by name. */
export function htmlList(ordered: boolean, get: (name: string) => string | undefined, items: number): HtmlList {
  const style = styles.find(([mark]) => mark.test(get('style') ?? ''))?.[1];
  const counting = style ?? (ordered ? (types[get('type') ?? '1'] ?? 'decimal') : 'bullet');
  const step = get('reversed') === undefined ? 1 : -1;
  let count = (whole(get('start')) ?? (step === 1 ? 1 : items)) - step;
  return {
    next: (value) => {
      count = value ?? count + step;
      if (counting === 'none') return null;
      return counting === 'bullet' ? '•' : `${countWords(counting, count)}.`;
    },
  };
}

export const itemValue = whole;
