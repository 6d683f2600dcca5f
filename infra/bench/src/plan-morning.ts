import { isoDate } from '@holdfast/domain/dates/iso-date';
import { openLog } from '@holdfast/runtime/log';
import { planReminders } from '@holdfast/worker/reminders/plan-reminders.job';
import type { OwingCouncils } from './owing.ts';

/** Working days, one for each round: what was asked on one is asked again on the next. */
const days = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map((day) => isoDate(`2027-02-${String(day).padStart(2, '0')}`));
export const log = openLog('silent');

export const dayAt = (nth: number) => {
  const day = days[nth];
  if (day === undefined) throw new Error('There are too few days.');
  return day;
};

export const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Plans a morning of one council, as often as the job puts itself at the end of the queue. */
export const planMorning = async ({ database }: OwingCouncils, councilId: string, nth: number): Promise<void> => {
  let again = true;
  const queue = {
    othersWait: () => Promise.resolve(false),
    nudge: (name: string) => {
      again ||= name === 'plan-reminders';
      return Promise.resolve({ kind: 'queued' } as const);
    },
  };
  const plan = planReminders({ database, queue, log, now: () => new Date(`${dayAt(nth)}T09:00:00Z`) });
  const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
  while (again) {
    again = false;
    await plan({ councilId }, run);
  }
};
