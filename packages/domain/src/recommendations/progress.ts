import type { IsoDate } from '../dates/iso-date.ts';
import type { Ruling } from '../rulings/ruling.ts';

export interface ProgressUpdate {
  readonly date: IsoDate;
  readonly words: string;
  readonly by: string;
}

export type ProgressRefusal = 'update_needs_words' | 'update_in_future';

/**
 * Adds an update at the end. What was said before is never changed or taken out: a wrong update is put right by
 * another. Example: an update dated tomorrow is refused with `update_in_future`.
 */
export const appendProgress = <Update extends ProgressUpdate>(
  history: readonly Update[],
  update: Update,
  today: IsoDate,
):
  | { readonly allowed: true; readonly history: readonly Update[] }
  | Extract<Ruling<ProgressRefusal>, { allowed: false }> => {
  const no = (code: ProgressRefusal, sentence: string) => ({ allowed: false, code, sentence }) as const;
  if (update.words.trim() === '')
    return no('update_needs_words', 'An update needs words. Say what has been done since the last one.');
  if (update.date > today)
    return no('update_in_future', 'The update is dated in the future. Give the day to which it speaks.');
  return { allowed: true, history: [...history, update] };
};

/** The update that speaks to the latest day; of two for one day, the one that was added later. */
export const latestProgress = <Update extends ProgressUpdate>(history: readonly Update[]): Update | null =>
  history.reduce<Update | null>(
    (latest, update) => (latest === null || update.date >= latest.date ? update : latest),
    null,
  );
