import type { SetSetting } from '@holdfast/contracts/settings/values';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import { readForecastGround } from '@holdfast/services/reminders/forecast-ground';
import { addDays, daysBetween, type IsoDate, isoDate, later } from '@holdfast/domain/dates/iso-date';
import { forecast } from '@holdfast/domain/reminders/digests/forecast';
import { forecastChanges, foreseenDays } from '@holdfast/domain/settings/preview/forecast-changes';
import type { WordPreview } from '@holdfast/domain/settings/preview/preview-words';
import { reminderPreview } from '@holdfast/domain/settings/preview/reminder-changes';
import { calendarOf } from '@holdfast/domain/settings/meeting-dates';

/** Days. What is to be done then depends too much on what is done until then. */
const horizon = 60;

interface Change {
  readonly council: CouncilOnDay;
  readonly next: CouncilOnDay;
  readonly today: IsoDate;
  readonly hasServer: boolean;
}

/** What other rules come to: which messages leave in the days after they begin, and which responses are asked for on other days. */
export const previewReminders = async (
  records: CouncilRecords,
  { value, validFrom }: Extract<SetSetting, { readonly name: 'reminders' }>,
  change: Change,
): Promise<WordPreview> => {
  const { council, today } = change;
  const from = later(isoDate(validFrom), today);
  const { reminders } = council.settings;
  const responses = reminderPreview(
    await records.councils.openClocks(),
    reminders,
    value,
    calendarOf(council, from),
    from,
  );
  if (from > addDays(today, horizon)) return responses;
  const messages = await previewMessages(records, change, from);
  const listed = [...messages.listed, ...responses.listed];
  return { sentences: [...messages.sentences, ...responses.sentences], total: listed.length, listed };
};

const previewMessages = async (
  records: CouncilRecords,
  { council, next, today, hasServer }: Change,
  from: IsoDate,
): Promise<WordPreview> => {
  const days = daysBetween(today, from) + foreseenDays;
  // Longer leads ask for what nobody would have looked at in these days: everything is weighed, by both rules.
  const watched = await records.reminders.factsUntil('infinity');
  const told = async (by: CouncilOnDay) => {
    const councils = { ...records.councils, read: () => Promise.resolve(by) };
    const ground = await readForecastGround({ ...records, councils }, today, days, hasServer);
    return forecast({ ...ground, watched }, today, days);
  };
  return forecastChanges(await told(council), await told(next), from);
};
