import { sentence } from '@holdfast/words/sentence';
import { addDays, type IsoDate } from '../../dates/iso-date.ts';
import type { Forecast, ForecastDigest } from '../../reminders/digests/forecast.ts';
import { reminderKinds } from '../../reminders/rules/reminder-kind.ts';
import type { WordPreview } from './preview-words.ts';

/** Of how many days a change of the rules is told beforehand. */
export const foreseenDays = 30;

const leaving = ({ digests }: Forecast, from: IsoDate): readonly ForecastDigest[] =>
  digests.filter(({ day, heldBackBy }) => heldBackBy === null && day >= from);

const counts = (digests: readonly ForecastDigest[]) => ({
  count: digests.reduce((sum, { items }) => sum + items.length, 0),
  messages: digests.length,
});

/** What new rules come to in the messages of the days from the one on which they begin, as far as can be foreseen today. */
export const forecastChanges = (before: Forecast, after: Forecast, from: IsoDate): WordPreview => {
  const [were, are] = [leaving(before, from), leaving(after, from)];
  const [was, is] = [counts(were), counts(are)];
  const of = (digests: readonly ForecastDigest[], kind: (typeof reminderKinds)[number]): number =>
    digests.flatMap(({ items }) => items).filter(({ reminder }) => reminder.kind === kind).length;
  const listed = reminderKinds
    .map((kind) => ({ kind, were: of(were, kind), are: of(are, kind) }))
    .filter((kind) => kind.were !== kind.are)
    .map((row) => ({
      recommendationId: null,
      what: sentence('settings.reminder_kind', { kind: row.kind }),
      before: String(row.were),
      after: String(row.are),
    }));
  const span = { days: foreseenDays, from, to: addDays(from, foreseenDays - 1) };
  const told = was.count === 0 ? sentence('settings.before_nothing') : sentence('settings.before_reminders', was);
  const now = is.count === 0 ? sentence('settings.now_nothing') : sentence('settings.now_reminders', is);
  const same = was.count === is.count && was.messages === is.messages;
  const changed = same
    ? sentence('settings.sent_as_before', { ...span, now })
    : sentence('settings.sent_instead', { ...span, before: told, now });
  return { sentences: [changed], total: listed.length, listed };
};
