import { addDays, type IsoDate } from '@holdfast/domain/dates/iso-date';
import { directoryByDay } from '@holdfast/domain/reminders/recipients/directory';
import type { ForecastGround } from '@holdfast/domain/reminders/digests/forecast';
import type { RemindingDay } from '@holdfast/domain/reminders/due/reminding-day';
import { type MeetingsAroundDay, remindingDay } from '@holdfast/domain/settings/reminding-council';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { readNearMeetings } from './near-meetings.ts';

/**
 * Everything from which it is told what will be sent on so many days from today on: each thing is read once for all of them.
 * `hasServer`: the installation has a mail server, by which messages leave where the council has not chosen otherwise.
 */
export const readForecastGround = async (
  records: Pick<CouncilRecords, 'channels' | 'councils' | 'meetings' | 'reminders' | 'digests'>,
  today: IsoDate,
  days: number,
  hasServer: boolean,
): Promise<ForecastGround> => {
  const { councils, reminders, digests } = records;
  const last = addDays(today, days - 1);
  const council = await councils.read(today);
  const around = await aroundOverTime(records, today, last);
  const near = await readNearMeetings(records, today, last);
  const watched = await reminders.factsUntil(last);
  const chosen = (await records.channels.read())?.kind ?? 'smtp';
  const known = new Map<IsoDate, RemindingDay>();
  return {
    watched,
    meetings: near.meetings,
    notices: near.notices,
    standing: await reminders.standing(),
    pauses: await reminders.pauses(today, last),
    already: await digests.ofDay(today),
    leaves: chosen === 'notify' || (chosen === 'smtp' && hasServer),
    dayOn: (day) => {
      const of = known.get(day) ?? remindingDay(council, around(day), day);
      known.set(day, of);
      return of;
    },
    directoryOn: directoryByDay(await reminders.directoryOver(today, last)),
  };
};

/** Each committee's meetings on either side of any of these days. */
const aroundOverTime = async (
  { meetings }: Pick<CouncilRecords, 'meetings'>,
  from: IsoDate,
  to: IsoDate,
): Promise<(day: IsoDate) => readonly MeetingsAroundDay[]> => {
  const first = await meetings.around(from);
  const after = new Map((await meetings.around(to)).map((of) => [of.committeeId, of]));
  const between = (await meetings.list({ from, to })).filter(({ state }) => state === 'scheduled');
  return (day) =>
    first.map(({ committeeId, last }) => {
      const own = between.filter((meeting) => meeting.committeeId === committeeId).map(({ heldOn }) => heldOn);
      return {
        committeeId,
        next: own.find((heldOn) => heldOn >= day) ?? after.get(committeeId)?.next ?? null,
        last: own.findLast((heldOn) => heldOn < day) ?? last,
      };
    });
};
