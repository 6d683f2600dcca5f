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
const aloneRounds = 3;

/** A worker as it is served, on its queue in Postgres, whose day the bench sets. */
const openSending = ({ database, urls }: OwingCouncils) => {
  let today = dayAt(0);
  const now = () => new Date(`${today}T09:00:00Z`);
  const place = { queueDatabaseUrl: urls.queueUrl };
  const queue = openQueue(place);
  const mail = { smtp: null, secret: null };
  const links = { publicUrl: 'https://bench.example', secret: 'a secret of the bench, of forty letters or so' };
  const worker = openWorker({
    ...place,
    handlers: handlersWith({
      'plan-reminders': planReminders({ database, queue, now, log }),
      'send-digests': sendDigests({ database, queue, now, log, mail, links, leaseSeconds: 300, pauses: [] }),
    }),
  });
  const sent = (councilId: string): Promise<number> =>
    database.readCouncil(councilId, async ({ digests }) => {
      const states = await digests.statesOf(today);
      return states.filter(({ state }) => state === 'sent').length;
    });
  const sentAll = async (councilId: string, wanted: number): Promise<void> => {
    while ((await sent(councilId)) < wanted) await new Promise((resolve) => setTimeout(resolve, 50));
  };
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

/** From the nudge of all of them: how long each waits until everything of its day is sent, in the middle. */
const waitOf = async (sending: Sending, councils: readonly string[]): Promise<number> => {
  for (const councilId of councils) await sending.begin(councilId);
  const all = councils.map((councilId) => millisecondsOf(() => sending.sentAll(councilId, smallLeads)));
  return median(await Promise.all(all));
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
  // Each of these has a first morning of its own, as the noisy one has.
  const planned = await groupOf();
  const delivered = await groupOf();
  const alone: string[][] = [];
  while (alone.length <= aloneRounds) alone.push(await groupOf());
  await owing.settled();
  const sending = openSending(owing);
  try {
    say('Sending for small councils, beside a noisy one and without it');
    const aloneWaits: number[] = [];
    for (const councils of alone) aloneWaits.push(await waitOf(sending, councils));
    const without = median(aloneWaits.slice(1));
    await sending.begin(noisy);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    say(`  while ${noisyDue} reminders are found`);
    const besidePlanning = await waitOf(sending, planned);
    if ((await sending.sent(noisy)) > 0) throw new Error('The noisy council was planned before the small ones were.');
    await sending.sentAll(noisy, 1);
    say(`  while ${noisyLeads} digests are sent`);
    const besideSending = await waitOf(sending, delivered);
    if ((await sending.sent(noisy)) === noisyLeads)
      throw new Error('The noisy council was sent before the small ones.');
    await sending.sentAll(noisy, noisyLeads);
    const figure = (when: string, milliseconds: number): Figure => ({
      name: `digests of ${smallCouncils} small councils, time until sent: while a council with ${noisyDue} due ${when} ÷ without it`,
      ratio: milliseconds / without,
      goal: 1.5,
      better: 'lower',
      a: { due: noisyDue, digests: noisyLeads, milliseconds },
      b: { due: 0, digests: 0, milliseconds: without },
    });
    return [figure('is planned', besidePlanning), figure('is sent', besideSending)];
  } finally {
    await sending.stop();
    await owing.stop();
  }
};
