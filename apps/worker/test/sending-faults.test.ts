import { realTime } from '@holdfast/database/real-time';
import { randomUUID } from 'node:crypto';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { addDays, type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { isWorkingDay } from '@holdfast/domain/dates/working-days';
import { openQueue } from '@holdfast/jobs/queue';
import { gateBefore } from '@holdfast/jobs/testing/gate';
import { privateRedis } from '@holdfast/jobs/testing/private-redis';
import { type Manners, openMailServer } from '@holdfast/mail/testing/mail-server';
import { chanceFrom } from './support/chance.ts';
import { openOwingCouncil } from './support/owing-council.ts';
import { ownPostgres } from './support/own-postgres.ts';
import { sendingWorkers } from './support/sending-workers.ts';

/*
 * Two workers remind for some councils over many days while everything around them fails. Everybody owes something and
 * is to be asked once on every working day. The seed is printed, and HOLDFAST_FAULT_SEED brings the same faults again,
 * as far as the machine's own timing allows. Postgres is one of the run's own, and is really ended and started again,
 * as by `pg_ctl restart -m immediate`; a gate before it also cuts every connection in the middle of whatever it says.
 */
const seed = Number(process.env['HOLDFAST_FAULT_SEED'] ?? Math.floor(Math.random() * 1_000_000));
/** Enough for every kind of fault on some days; HOLDFAST_FAULTS=2000 is for a night. */
const faultsWanted = Number(process.env['HOLDFAST_FAULTS'] ?? 110);
const faultsOfDay = 10;
const councilCount = 3;
const leadsOfCouncil = 3;
const workerCount = 2;
const redisUrl = process.env['HOLDFAST_TEST_REDIS_URL'];

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const england = { nation: 'england', closures: [] } as const;
const workingDayAfter = (day: IsoDate): IsoDate => {
  const next = addDays(day, 1);
  return isWorkingDay(england, next) ? next : workingDayAfter(next);
};

const faultRun = () => {
  test(
    'whatever fails, everybody is asked on every day, and nobody twice',
    async () => {
      const chance = chanceFrom(seed);
      const [redis, postgres, mail] = await Promise.all([privateRedis(), ownPostgres(), openMailServer()]);
      process.env['HOLDFAST_TEST_MIGRATION_URL'] = postgres.migrationUrl;
      const gate = await gateBefore(postgres.servingUrl);
      const source = await createDataSource({ url: postgres.servingUrl, poolSize: 2 }).initialize();
      const database = new CouncilDatabase(source, statedDay, { via: 'worker' });
      const councils = await Promise.all(
        Array.from({ length: councilCount }, () => openOwingCouncil(database, leadsOfCouncil)),
      );
      const place = { queueName: `test-${randomUUID()}`, redisUrl: redis.url, queueDatabaseUrl: 'postgres://unused' };
      const queue = openQueue({ ...place, patience: 500 });
      const ids = councils.map(({ councilId }) => councilId);
      // The last working days before the clocks go forward, and on over them.
      let day = isoDate('2027-03-22');
      let twice = false;
      // 08:20 by the clock on the wall in London, whose summer time begins on 28 March.
      const offsetOf = (on: IsoDate) =>
        Date.parse(`${on}T${on < '2027-03-28' ? '08' : '07'}:20:00Z`) - realTime().getTime();
      let offset = offsetOf(day);
      const args = [place.queueName, redis.url, gate.url, mail.url, ids.join(',')];
      const workers = sendingWorkers(workerCount, args, { offset, twice }, seed);
      const tell = () => workers.tell({ offset, twice });
      // Housekeeping's minute is shortened: its own schedule stands beside it, and is lost with Redis.
      const housekeeping = setInterval(() => void queue.nudge('find-reminders', {}), 150);

      /** A connection that a restart has cut says so once; the next question goes by another. */
      const digests = async (on: IsoDate) => {
        const read = async () => {
          const rows = ids.map((councilId) =>
            database.readCouncil(councilId, ({ digests: kept }) => kept.statesOf(on)),
          );
          return (await Promise.all(rows)).flat();
        };
        return read().catch(() => read());
      };
      const asked = async (on: IsoDate) =>
        (await digests(on)).filter(({ state }) => state === 'sent' || state === 'perhaps_sent');

      const counts = new Map<string, number>();
      const mannered = (manners: Manners, milliseconds: number) => async () => {
        mail.manners = manners;
        await sleep(milliseconds);
        mail.manners = 'takes';
      };
      const faults: Record<string, () => Promise<unknown>> = {
        'killed at a statement': async () => {
          workers.killAfter(chance.below(workerCount), 1 + chance.below(40));
          await sleep(200);
        },
        'killed at any moment': async () => {
          await sleep(chance.below(200));
          workers.kill(chance.below(workerCount));
        },
        'every job delivered twice': async () => {
          twice = !twice;
          tell();
          await sleep(50);
        },
        'Redis emptied': () => redis.flushAll(),
        'Redis restarted': () => redis.restartEmpty(),
        'Postgres cut off': async () => {
          await gate.shut();
          await sleep(chance.below(200));
          await gate.open();
        },
        'mail refused': mannered('refuses_sender', 200),
        'mail refused at the end': mannered('refuses_later', 200),
        'mail hanging': mannered('hangs', 300),
        'mail taken and dropped': mannered('takes_and_drops', 150),
        'clock stepped an hour': async () => {
          offset += 3_600_000;
          tell();
          await sleep(100);
          offset -= 3_600_000;
          tell();
        },
      };
      const names = Object.keys(faults);
      let bag: string[] = [];
      /** By chance, but each as often as the others, so that a short run leaves none of them out. */
      const nextName = (): string => {
        if (bag.length === 0) bag = [...names];
        return bag.splice(chance.below(bag.length), 1)[0] ?? '';
      };
      let faultCount = 0;
      const fault = async (name: string, work: () => Promise<unknown>) => {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        faultCount += 1;
        await work();
      };

      let [due, lost, dayCount] = [0, 0, 0];
      const days: IsoDate[] = [];
      while (faultCount < faultsWanted) {
        // In the middle of a morning's work, so that statements are cut off.
        const restartAt = dayCount % 3 === 1 ? chance.below(faultsOfDay) : -1;
        if (dayCount > 0 && dayCount % 6 === 0)
          await fault('no worker for three days', async () => {
            await workers.stop();
            for (let off = 0; off < 3; off += 1) day = workingDayAfter(day);
          });
        offset = offsetOf(day);
        tell();
        workers.resume();
        for (let nth = 0; nth < faultsOfDay; nth += 1) {
          if (nth === restartAt) await fault('Postgres restarted', postgres.restart);
          const name = nextName();
          await fault(name, faults[name] ?? (() => Promise.resolve()));
          await sleep(chance.below(120));
        }
        twice = false;
        tell();
        const wanted = councilCount * leadsOfCouncil;
        const until = performance.now() + 30_000;
        while ((await asked(day)).length < wanted && performance.now() < until) await sleep(50);
        due += wanted;
        const missing = wanted - Math.min((await asked(day)).length, wanted);
        if (missing > 0) process.stdout.write(`not asked: ${JSON.stringify(await digests(day))}\n`);
        lost += missing;
        days.push(day);
        dayCount += 1;
        day = workingDayAfter(day);
      }
      clearInterval(housekeeping);
      await workers.stop();

      const kept = (await Promise.all(days.map(digests))).flat();
      const letters = new Map<string, number>();
      for (const { messageId } of mail.taken) letters.set(messageId, (letters.get(messageId) ?? 0) + 1);
      // A person is asked once on a day also where two digests would make it two: counted by address and day.
      const byPerson = new Map<string, number>();
      for (const { digestId, address, forDay } of kept)
        byPerson.set(
          `${address} ${forDay}`,
          (byPerson.get(`${address} ${forDay}`) ?? 0) + (letters.get(digestId) ?? 0),
        );
      const duplicates =
        [...letters.values()].filter((count) => count > 1).length +
        [...byPerson.values()].filter((count) => count > 1).length;
      const perhaps = kept.filter(({ state }) => state === 'perhaps_sent');
      const sent = kept.filter(({ state }) => state === 'sent');
      const saidSentButNot = sent.filter(({ digestId }) => !letters.has(digestId)).length;
      const overTheSummerTimeHour = days.some((on) => on < '2027-03-28') && days.some((on) => on > '2027-03-28');
      const line = {
        seed,
        faults: faultCount,
        workers: workerCount,
        days: dayCount,
        due,
        sent: sent.length,
        duplicates,
        lost,
        perhapsSent: perhaps.length,
        ofThemTaken: perhaps.filter(({ digestId }) => letters.has(digestId)).length,
        saidSentButNot,
        deaths: workers.deaths(),
        overTheSummerTimeHour,
        ...Object.fromEntries(counts),
      };
      // Where the account of all tests goes: on a run of everything, what is written to the output is not shown.
      process.stderr.write(`faults while sending: ${JSON.stringify(line)}\n`);
      await Promise.all([queue.close(), mail.close(), gate.shut(), source.destroy()]);
      await Promise.all([redis.stop(), postgres.stop()]);
      expect({ duplicates, lost, saidSentButNot }).toEqual({ duplicates: 0, lost: 0, saidSentButNot: 0 });
      expect(faultCount).toBeGreaterThanOrEqual(faultsWanted);
      // None of them was left to chance altogether.
      expect([...counts.keys()].toSorted()).toEqual(
        [...names, 'Postgres restarted', 'no worker for three days'].toSorted(),
      );
      expect(overTheSummerTimeHour).toBe(true);
    },
    Math.max(420_000, faultsWanted * 4_000),
  );
};

if (redisUrl === undefined)
  describe.skip(`sending under faults: skipped, ${process.env['HOLDFAST_TEST_REDIS_REASON'] ?? 'no Redis'}`, faultRun);
else describe('sending under faults', faultRun);
