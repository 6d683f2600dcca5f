import { type Figure, median, say } from './figure.ts';
import { openOwing, type OwingCouncils } from './owing.ts';
import { dayAt, millisecondsOf, planMorning } from './plan-morning.ts';

const [councils, each, due, leads] = [400, 5_000, 50, 10];
const rounds = 4;
const [dueRounds, manyDue] = [3, 10_000];

interface Filled {
  readonly owing: OwingCouncils;
  readonly ids: readonly string[];
}

const fill = async (serverUrl: string, databaseName: string, recommendations: number): Promise<Filled> => {
  say(`Filling ${councils} councils of ${recommendations} recommendations, ${due} of each due …`);
  const owing = await openOwing(serverUrl, databaseName);
  const ids: string[] = [];
  while (ids.length < councils) ids.push(await owing.open({ due, quiet: recommendations - due, leads }));
  await owing.settled();
  // The first council looks at everything by itself; the quiet ones of the others have been looked at as its were.
  await planMorning(owing, ids[0] ?? '', 0);
  await owing.lookedAtAs(ids[0] ?? '');
  await owing.settled();
  return { owing, ids };
};

interface Morning {
  readonly milliseconds: number;
  /** The most that this process held, in MB. */
  readonly megabytes: number;
}

/** One morning of every council, one after the other. */
const morning = async ({ owing, ids }: Filled, nth: number): Promise<Morning> => {
  let most = 0;
  const milliseconds = await millisecondsOf(async () => {
    for (const councilId of ids) {
      await planMorning(owing, councilId, nth);
      most = Math.max(most, process.memoryUsage.rss());
    }
  });
  for (const councilId of ids) {
    const drafted = await owing.database.readCouncil(councilId, ({ digests }) => digests.statesOf(dayAt(nth)));
    if (drafted.length !== leads) throw new Error(`A council of ${leads} leads has ${drafted.length} digests.`);
  }
  return { milliseconds, megabytes: most / 1_000_000 };
};

/** A morning of all councils: the whole register beside a tenth of it, with the same due. */
const planGrowth = async (serverUrl: string): Promise<readonly Figure[]> => {
  const tenth = await fill(serverUrl, 'bench_tenth', each / 10);
  const whole = await fill(serverUrl, 'bench_whole', each);
  try {
    const pairs: { readonly a: Morning; readonly b: Morning }[] = [];
    for (let nth = 0; nth <= rounds; nth += 1) {
      say(`  Planning a morning: round ${nth} of ${rounds}${nth === 0 ? ' (warm-up)' : ''}`);
      const b = await morning(tenth, nth);
      const a = await morning(whole, nth);
      if (nth > 0) pairs.push({ a, b });
    }
    const sides = (of: keyof Morning) => ({
      ratio: median(pairs.map(({ a, b }) => a[of] / b[of])),
      better: 'lower' as const,
      a: { councils, recommendations: each, [of]: median(pairs.map(({ a }) => a[of])) },
      b: { councils, recommendations: each / 10, [of]: median(pairs.map(({ b }) => b[of])) },
    });
    const what = `${councils} councils of ${each} recommendations ÷ of ${each / 10}, the same ${due} due in each`;
    return [
      { name: `planning a morning, time: ${what}`, goal: 1.5, ...sides('milliseconds') },
      { name: `planning a morning, memory: ${what}`, goal: 1.3, ...sides('megabytes') },
    ];
  } finally {
    await tenth.owing.stop();
    await whole.owing.stop();
  }
};

/** What one reminder costs on the day on which all are found, where many stand already beside where few do. */
const dueGrowth = async (serverUrl: string): Promise<Figure> => {
  const owing = await openOwing(serverUrl, 'bench_many_due');
  try {
    const pairs: { readonly a: number; readonly b: number }[] = [];
    for (let round = 0; round < dueRounds; round += 1) {
      say(`Planning a first morning: ${manyDue} due beside ${manyDue / 10}, round ${round + 1} of ${dueRounds}`);
      const many = await owing.open({ due: manyDue, quiet: 0, leads: 20 });
      const few = await owing.open({ due: manyDue / 10, quiet: 0, leads: 20 });
      await owing.settled();
      pairs.push({
        a: (await millisecondsOf(() => planMorning(owing, many, 0))) / manyDue,
        b: (await millisecondsOf(() => planMorning(owing, few, 0))) / (manyDue / 10),
      });
    }
    return {
      name: `planning a first morning, time a reminder: ${manyDue} due ÷ ${manyDue / 10}`,
      ratio: median(pairs.map(({ a, b }) => a / b)),
      goal: 1.5,
      better: 'lower',
      a: { due: manyDue, milliseconds: median(pairs.map(({ a }) => a)) },
      b: { due: manyDue / 10, milliseconds: median(pairs.map(({ b }) => b)) },
    };
  } finally {
    await owing.stop();
  }
};

/** What a morning costs: with what is due, and not with the register. */
export const planningFigures = async (serverUrl: string): Promise<readonly Figure[]> => [
  ...(await planGrowth(serverUrl)),
  await dueGrowth(serverUrl),
];
