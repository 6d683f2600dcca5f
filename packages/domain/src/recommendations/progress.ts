import type { IsoDate } from '../dates/iso-date.ts';
import { refused, type Ruling } from '../rulings/ruling.ts';

export interface ProgressUpdate {
  readonly date: IsoDate;
  readonly words: string;
  readonly by: string;
}

export type ProgressRefusal = 'recommendations.update_needs_words' | 'recommendations.update_in_future';

/**
 * Adds an update at the end. What was said before is never changed or taken out: a wrong update is put right by
 * another. Example: an update dated tomorrow is refused with `recommendations.update_in_future`.
 */
export const appendProgress = <Update extends ProgressUpdate>(
  history: readonly Update[],
  update: Update,
  today: IsoDate,
):
  | { readonly allowed: true; readonly history: readonly Update[] }
  | Extract<Ruling<ProgressRefusal>, { allowed: false }> => {
  if (update.words.trim() === '') return refused('recommendations.update_needs_words');
  if (update.date > today) return refused('recommendations.update_in_future');
  return { allowed: true, history: [...history, update] };
};

/** The update that speaks to the latest day; of two for one day, the one that was added later. */
export const latestProgress = <Update extends ProgressUpdate>(history: readonly Update[]): Update | null =>
  history.reduce<Update | null>(
    (latest, update) => (latest === null || update.date >= latest.date ? update : latest),
    null,
  );
