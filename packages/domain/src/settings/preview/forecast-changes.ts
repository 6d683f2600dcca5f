import { formatDate } from '../../dates/prose/date-names.ts';
import { addDays, type IsoDate } from '../../dates/iso-date.ts';
import type { Forecast, ForecastDigest } from '../../reminders/digests/forecast.ts';
import { kindTitles } from '../../reminders/rules/kind-titles.ts';
import { reminderKinds } from '../../reminders/rules/reminder-kind.ts';
import type { WordPreview } from './preview-words.ts';

/** Of how many days a change of the rules is told beforehand. */
export const foreseenDays = 30;

const leaving = ({ digests }: Forecast, from: IsoDate): readonly ForecastDigest[] =>
  digests.filter(({ day, heldBackBy }) => heldBackBy === null && day >= from);

const counted = (digests: readonly ForecastDigest[]): string => {
  const [reminders, messages] = [digests.reduce((sum, { items }) => sum + items.length, 0), digests.length];
  const many = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
  return reminders === 0 ? 'nothing' : `${many(reminders, 'reminder')} in ${many(messages, 'message')}`;
};

/** What new rules come to in the messages of the days from the one on which they begin, as far as can be foreseen today. */
export const forecastChanges = (before: Forecast, after: Forecast, from: IsoDate): WordPreview => {
  const [were, are] = [leaving(before, from), leaving(after, from)];
  const days = `In the ${foreseenDays} days from ${formatDate(from)} to ${formatDate(addDays(from, foreseenDays - 1))}`;
  const [was, is] = [counted(were), counted(are)];
  const of = (digests: readonly ForecastDigest[], kind: (typeof reminderKinds)[number]): number =>
    digests.flatMap(({ items }) => items).filter(({ reminder }) => reminder.kind === kind).length;
  const listed = reminderKinds
    .map((kind) => ({ kind, were: of(were, kind), are: of(are, kind) }))
    .filter((kind) => kind.were !== kind.are)
    .map((kind) => ({
      ...{ recommendationId: null, what: kindTitles[kind.kind] },
      ...{ before: String(kind.were), after: String(kind.are) },
    }));
  const sentence =
    was === is ? `${days}, ${is} will be sent, as without this.` : `${days}, ${is} will be sent instead of ${was}.`;
  return { sentences: [sentence], total: listed.length, listed };
};
