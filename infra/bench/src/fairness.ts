import { openQueue } from '@holdfast/jobs/queue';
import { handlersWith } from '@holdfast/jobs/testing/handlers-with';
import { openWorker } from '@holdfast/jobs/worker';
import { planReminders } from '@holdfast/worker/reminders/plan-reminders.job';
import { sendDigests } from '@holdfast/worker/reminders/send-digests.job';
import { type Figure, median, say } from './figure.ts';
import { openOwing, type OwingCouncils } from './owing.ts';
import { dayAt, log, millisecondsOf } from './plan-morning.ts';

const [noisyDue, noisyLeads] = [50_000, 500];
const [smallCouncils, smallDue, smallLeads] = [5, 20, 5];
/** So many times five small councils are sent to alone, and at most so many while the noisy one is at work. */
const samples = 12;
const fewestSamples = 3;

/** A worker as it is served, on its queue in Postgres, whose day the bench sets. */
const openSending = ({ database, urls }: OwingCouncils) => {
  let today = dayAt(0);
  const now = () => new Date(`${today}T09:00:00Z`);
  const place = { queueDatabaseUrl: urls.queueUrl };
  const queue = openQueue(place);
  const mail = { smtp: null, secret: null };
  const links = {
    publicUrl: 'https://bench.example',
    secret: 'a secret of the bench, of forty letters or so',
    keptInApp: false,
  };
  const sent = (councilId: string): Promise<number> =>
    database.readCouncil(councilId, async ({ digests }) => {
      const states = await digests.statesOf(today);
      return states.filter(({ state }) => state === 'sent').length;
    });
  const waiting = new Map<string, { readonly wanted: number; readonly tell: () => void }>();
  /** Told by the worker itself when a run of its has sent: to ask again and again would count in steps, and cost. */
  const sentAll = (councilId: string, wanted: number): Promise<void> =>
    new Promise((resolve) => waiting.set(councilId, { wanted, tell: resolve }));
  const send = sendDigests({ database, queue, now, log, mail, links, leaseSeconds: 300, pauses: [] });
  const sendAndTell: typeof send = async (payload, run) => {
    await send(payload, run);
    const asked = waiting.get(payload.councilId);
    if (asked !== undefined && (await sent(payload.councilId)) >= asked.wanted) asked.tell();
  };
  const worker = openWorker({
    ...place,
    handlers: handlersWith({
      'plan-reminders': planReminders({ database, queue, now, log }),
      'send-digests': sendAndTell,
    }),
  });
  return {
    setDay: (nth: number): void => {
      today = dayAt(nth);
    },
    begin: (councilId: string) => queue.nudge('plan-reminders', { councilId }),
    sent,
    sentAll,
    stop: async (): Promise<void> => {
      await worker.close();
      await queue.close();
    },
  };
};
type Sending = ReturnType<typeof openSending>;

/** From the nudge of all of them: how long each waits until everything of its day is sent, in milliseconds. */
const waitsOf = async (sending: Sending, councils: readonly string[]): Promise<readonly number[]> => {
  const all = councils.map((councilId) => millisecondsOf(() => sending.sentAll(councilId, smallLeads)));
  for (const councilId of councils) await sending.begin(councilId);
  return Promise.all(all);
};

/** One group after the other, as long as the noisy council is at it. */
const waitsBeside = async (
  sending: Sending,
  groups: readonly (readonly string[])[],
  isAtIt: () => Promise<boolean>,
): Promise<readonly number[]> => {
  const waits: (readonly number[])[] = [];
  for (const group of groups) {
    const these = await waitsOf(sending, group);
    if (!(await isAtIt())) break;
    waits.push(these);
  }
  if (waits.length < fewestSamples) throw new Error('The noisy council was done before the small ones were.');
  return waits.flat();
};

/**
 * How long small councils wait until everything of a day is sent, while a noisy one is being planned, and while its
 * digests are being sent, each beside the same alone. With two jobs at once, and one noisy council, a fair share of
 * the work is at most half: twice as long.
 */
export const fairnessFigures = async (serverUrl: string): Promise<readonly Figure[]> => {
  const owing = await openOwing(serverUrl, 'bench_fairness');
  const noisy = await owing.open({ due: noisyDue, quiet: 0, leads: noisyLeads });
  const groupOf = async (): Promise<string[]> => {
    const ids: string[] = [];
    while (ids.length < smallCouncils) ids.push(await owing.open({ due: smallDue, quiet: 80, leads: smallLeads }));
    return ids;
  };
  const groupsOf = async (): Promise<string[][]> => {
    const groups: string[][] = [];
    while (groups.length < samples) groups.push(await groupOf());
    return groups;
  };
  // Each of these has a first morning of its own, as the noisy one has.
  const [warmUp, alone, planned, delivered] = [await groupOf(), await groupsOf(), await groupsOf(), await groupsOf()];
  await owing.settled();
  const sending = openSending(owing);
  try {
    say('Sending for small councils, beside a noisy one and without it');
    await waitsOf(sending, warmUp);
    const aloneWaits: number[] = [];
    for (const group of alone) aloneWaits.push(...(await waitsOf(sending, group)));
    const without = median(aloneWaits);
    const firstSent = sending.sentAll(noisy, 1);
    await sending.begin(noisy);
    say(`  while ${noisyDue} reminders are found`);
    const besidePlanning = await waitsBeside(sending, planned, async () => (await sending.sent(noisy)) === 0);
    await firstSent;
    say(`  while ${noisyLeads} digests are sent`);
    const besideSending = await waitsBeside(sending, delivered, async () => (await sending.sent(noisy)) < noisyLeads);
    const figure = (when: string, waits: readonly number[]): Figure => ({
      name: `digests of ${smallCouncils} small councils, time until sent: while a council with ${noisyDue} due ${when} ÷ without it`,
      ratio: median(waits) / without,
      goal: 1.5,
      better: 'lower',
      a: { due: noisyDue, digests: noisyLeads, samples: waits.length, milliseconds: median(waits) },
      b: { due: 0, digests: 0, samples: aloneWaits.length, milliseconds: without },
    });
    return [figure('is planned', besidePlanning), figure('is sent', besideSending)];
  } finally {
    await sending.stop();
    await owing.stop();
  }
};
