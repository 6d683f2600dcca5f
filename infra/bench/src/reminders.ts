import { isoDate } from '@holdfast/domain/calendar/iso-date';
import { openQueue } from '@holdfast/jobs/queue';
import { openWorker } from '@holdfast/jobs/worker';
import { openLog } from '@holdfast/worker/platform/log/log';
import { planReminders } from '@holdfast/worker/reminders/plan-reminders.job';
import { sendDigests } from '@holdfast/worker/reminders/send-digests.job';
import { type Figure, median, say } from './figure.ts';
import { openOwing, type OwingCouncils } from './owing.ts';

/** Working days, one for each round: what was asked on one is asked again on the next. */
const days = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map((day) => isoDate(`2027-02-${String(day).padStart(2, '0')}`));
const log = openLog('silent');
const [planRounds, wholeRegister, due] = [6, 10_000, 100];
const [dueRounds, manyDue] = [3, 10_000];
const [fairRounds, smallCouncils, noisyLeads] = [2, 5, 75];

const dayAt = (nth: number) => {
  const day = days[nth];
  if (day === undefined) throw new Error('There are too few days.');
  return day;
};

const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Plans a morning of one council, as often as the job puts itself at the end of the queue. */
const planMorning = async ({ database }: OwingCouncils, councilId: string, nth: number): Promise<void> => {
  let again = true;
  const queue = {
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

const planGrowth = async (owing: OwingCouncils): Promise<Figure> => {
  say(`Planning a morning: ${due} due of ${wholeRegister} beside ${due} of ${wholeRegister / 10}`);
  const whole = await owing.open({ due, quiet: wholeRegister - due, leads: 20 });
  const tenth = await owing.open({ due, quiet: wholeRegister / 10 - due, leads: 20 });
  const pairs: { readonly a: number; readonly b: number }[] = [];
  // On the first day everything is looked at once, in both.
  for (let nth = 0; nth < planRounds; nth += 1) {
    const pair = {
      a: await millisecondsOf(() => planMorning(owing, whole, nth)),
      b: await millisecondsOf(() => planMorning(owing, tenth, nth)),
    };
    if (nth === 0) await owing.settled();
    else pairs.push(pair);
  }
  return {
    name: `planning a morning, time: a register of ${wholeRegister} ÷ a tenth of it, the same ${due} due`,
    ratio: median(pairs.map(({ a, b }) => a / b)),
    goal: 1.5,
    better: 'lower',
    a: { recommendations: wholeRegister, milliseconds: median(pairs.map(({ a }) => a)) },
    b: { recommendations: wholeRegister / 10, milliseconds: median(pairs.map(({ b }) => b)) },
  };
};

/** What one reminder costs on the day on which all are found, where many stand already beside where few do. */
const dueGrowth = async (owing: OwingCouncils): Promise<Figure> => {
  say(`Planning a first morning: ${manyDue} due beside ${manyDue / 10}`);
  const each: { readonly a: number; readonly b: number }[] = [];
  for (let round = 0; round < dueRounds; round += 1) {
    const many = await owing.open({ due: manyDue, quiet: 0, leads: 20 });
    const few = await owing.open({ due: manyDue / 10, quiet: 0, leads: 20 });
    await owing.settled();
    each.push({
      a: (await millisecondsOf(() => planMorning(owing, many, 0))) / manyDue,
      b: (await millisecondsOf(() => planMorning(owing, few, 0))) / (manyDue / 10),
    });
  }
  return {
    name: `planning a first morning, time a reminder: ${manyDue} due ÷ ${manyDue / 10}`,
    ratio: median(each.map(({ a, b }) => a / b)),
    goal: 1.5,
    better: 'lower',
    a: { due: manyDue, milliseconds: median(each.map(({ a }) => a)) },
    b: { due: manyDue / 10, milliseconds: median(each.map(({ b }) => b)) },
  };
};

/** How long small councils wait, in the middle, until everything of a day is sent, while a noisy one is in its midst. */
const fairness = async (owing: OwingCouncils): Promise<Figure> => {
  const { database, urls } = owing;
  say('Sending for small councils, beside a noisy one and without it');
  const noisy = await owing.open({ due: 1_000, quiet: 0, leads: noisyLeads });
  const small: string[] = [];
  while (small.length < smallCouncils) small.push(await owing.open({ due: 20, quiet: 80, leads: 5 }));
  await owing.settled();
  let today = dayAt(0);
  const now = () => new Date(`${today}T09:00:00Z`);
  const place = { queueDatabaseUrl: urls.queueUrl };
  const queue = openQueue(place);
  const mail = { smtp: null, secret: null };
  const links = { publicUrl: 'https://bench.example', secret: 'a secret of the bench, of forty letters or so' };
  const nothing = () => Promise.resolve();
  const worker = openWorker({
    ...place,
    handlers: {
      'process-upload': nothing,
      'find-lost-uploads': nothing,
      'read-calendar': nothing,
      'find-waiting-calendars': nothing,
      'forget-sessions': nothing,
      'apply-reshuffle': nothing,
      'find-due-reshuffles': nothing,
      'carry-out-ending': nothing,
      'find-due-endings': nothing,
      'find-reminders': nothing,
      'plan-reminders': planReminders({ database, queue, now, log }),
      'send-digests': sendDigests({ database, queue, now, log, mail, links, leaseSeconds: 300, pauses: [] }),
    },
  });
  const sent = async (councilId: string, wanted: number): Promise<void> => {
    for (;;) {
      const states = await database.readCouncil(councilId, ({ digests }) => digests.statesOf(today));
      if (states.filter(({ state }) => state === 'sent').length >= wanted) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const round = async (nth: number, first: readonly string[]): Promise<number> => {
    today = dayAt(nth);
    for (const councilId of first) {
      await queue.nudge('plan-reminders', { councilId });
      await sent(councilId, 1);
    }
    for (const councilId of small) await queue.nudge('plan-reminders', { councilId });
    const waits = Promise.all(small.map((councilId) => millisecondsOf(() => sent(councilId, 5))));
    await Promise.all([waits, ...first.map((councilId) => sent(councilId, noisyLeads))]);
    return median(await waits);
  };
  const pairs: { readonly a: number; readonly b: number }[] = [];
  for (let nth = 0; nth <= fairRounds; nth += 1) {
    say(`  round ${nth} of ${fairRounds}${nth === 0 ? ' (warm-up)' : ''}`);
    const pair = { a: await round(2 * nth, [noisy]), b: await round(2 * nth + 1, []) };
    if (nth > 0) pairs.push(pair);
  }
  await worker.close();
  await queue.close();
  return {
    name: `digests of ${smallCouncils} small councils, time until sent: beside a council with 1,000 due ÷ without it`,
    ratio: median(pairs.map(({ a, b }) => a / b)),
    goal: 3,
    better: 'lower',
    a: { noisy: noisyLeads, milliseconds: median(pairs.map(({ a }) => a)) },
    b: { noisy: 0, milliseconds: median(pairs.map(({ b }) => b)) },
  };
};

/** What a morning costs, and whether one council's morning delays another's. */
export const reminderFigures = async (serverUrl: string): Promise<readonly Figure[]> => {
  const owing = await openOwing(serverUrl);
  try {
    return [await planGrowth(owing), await dueGrowth(owing), await fairness(owing)];
  } finally {
    await owing.stop();
  }
};
