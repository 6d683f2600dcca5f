import { previewPaper } from '@holdfast/documents/read/preview-paper';
import writeExcel from 'write-excel-file/node';
import { copyAgain } from './copy-again.ts';
import { type Figure, median, say } from './figure.ts';
import type { Holdfast } from './holdfast.ts';

const rowCount = 10_000;
const rounds = 3;
const megabyte = 1024 * 1024;

const headers = [
  'Date',
  'Portfolio',
  'Title',
  'Action proposed',
  'Action taken',
  'Progress status',
  'Lead officer',
  'Target date',
];

/** A tracker of ten thousand rows; `round` makes each round's rows new to the register. */
const tracker = async (round: number): Promise<Buffer> => {
  const cell = (value: string) => ({ value, type: String });
  const rows = Array.from({ length: rowCount }, (_, n) => [
    cell(`${1 + (n % 28)}/${1 + (n % 12)}/${2012 + (n % 10)}`),
    cell(`Portfolio ${1 + (n % 8)}`),
    cell(`Review ${round}.${Math.floor(n / 10)}`),
    cell(
      `That the Cabinet Member brings report ${round}.${n} to the committee with the cost and the effect on residents`,
    ),
    cell(`Officers have begun work on ${n}; two of three stages are complete`),
    cell(n % 3 === 0 ? 'On target' : 'Completed'),
    cell(`Head of Service ${n % 20}`),
    cell(`September ${2013 + (n % 10)}`),
  ]);
  return writeExcel([headers.map(cell), ...rows]).toBuffer();
};

const send = async (
  holdfast: Holdfast,
  path: string,
  init: Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> } = {},
): Promise<unknown> => {
  const response = await fetch(`${holdfast.url}/api${path}`, {
    ...init,
    headers: { ...holdfast.headers, ...init.headers },
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.json();
};

interface UploadState {
  readonly uploadId: string;
  readonly state: string;
  readonly revision: number;
}

const uploadFrom = (answer: unknown): UploadState => {
  const { uploadId, state, revision } = answer as Partial<UploadState>;
  if (uploadId === undefined || state === undefined || revision === undefined) throw new Error('That is no upload.');
  return { uploadId, state, revision };
};

/** Sends a paper and waits until it is understood. */
export const upload = async (holdfast: Holdfast, bytes: Buffer, name = 'tracker.xlsx'): Promise<UploadState> => {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  let at = uploadFrom(await send(holdfast, '/imports', { method: 'POST', body }));
  while (at.state === 'received' || at.state === 'reading') {
    await new Promise((resolve) => setTimeout(resolve, 20));
    at = uploadFrom(await send(holdfast, `/imports/${at.uploadId}`));
  }
  if (at.state !== 'understood') throw new Error(`The tracker became ${at.state}.`);
  return at;
};

export const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

const confirmed = async (holdfast: Holdfast, round: number, fresh: boolean) => {
  // Words of its own, so that no paper comes twice.
  const bytes = await tracker(fresh ? rounds + round : round);
  let understood: UploadState | null = null;
  const preview = await secondsOf(async () => (understood = await upload(holdfast, bytes)));
  const { uploadId, revision } = uploadFrom(understood);
  const confirm = await secondsOf(() =>
    send(holdfast, `/imports/${uploadId}/confirm`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` },
      body: JSON.stringify({ committeeId: null }),
    }),
  );
  return { preview, confirm, copy: await copyAgain(holdfast, uploadId, fresh) };
};

type Times = Awaited<ReturnType<typeof confirmed>>;

const timesOf = async (holdfast: Holdfast, where: string, fresh: boolean): Promise<readonly Times[]> => {
  const times: Times[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`  ${where}: round ${round} of ${rounds}`);
    times.push(await confirmed(holdfast, round, fresh));
  }
  return times;
};

const secondsIn = (times: readonly Times[], of: keyof Times): number => median(times.map((time) => time[of]));

const besideCopy = (times: readonly Times[], where: string, goal: number): Figure => ({
  name: `confirmed import of 10,000 rows ${where}, rows a second: whole API ÷ COPY of the same rows into the same tables`,
  ratio: median(times.map(({ confirm, copy }) => copy / confirm)),
  goal,
  better: 'higher',
  a: { what: 'confirm over HTTP: plan, write, history, trace', seconds: secondsIn(times, 'confirm') },
  b: { what: 'COPY', seconds: secondsIn(times, 'copy') },
});

/** Ten thousand rows: confirmed through the API beside a plain copy of what it wrote; and what reading them takes. */
export const importFigures = async (holdfast: Holdfast): Promise<Figure[]> => {
  say(`Import of ${rowCount} rows`);
  // Each is taken out again after its round: a register that has never had an import.
  const firstTimes = await timesOf(holdfast, 'on a fresh register', true);
  const times = await timesOf(holdfast, 'on a register that grows by each', false);
  const peaks: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const outcome = await previewPaper({ name: 'tracker.xlsx', bytes: await tracker(round) });
    if (!outcome.ok) throw new Error(outcome.message.code);
    peaks.push(outcome.peakBytes / megabyte);
  }
  const preview = secondsIn(times, 'preview');
  return [
    besideCopy(times, 'into a register that grows by 10,000 each time', 0.65),
    besideCopy(firstTimes, 'into a fresh register', 0.8),
    {
      name: 'reading 10,000 rows of a workbook, peak memory of the child ÷ 256 MB',
      ratio: median(peaks) / 256,
      goal: 1,
      better: 'lower',
      a: { megabytes: median(peaks) },
      b: { megabytes: 256 },
    },
    {
      name: '10,000 rows of a workbook, upload to preview ÷ ten seconds',
      ratio: preview / 10,
      goal: 1,
      better: 'lower',
      a: { seconds: preview },
      b: { seconds: 10 },
    },
  ];
};
