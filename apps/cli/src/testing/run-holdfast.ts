import { execFile } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const main = new URL('../main.ts', import.meta.url).pathname;
const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning', main];

/** The command as somebody types it, with these settings and no others. */
export const runHoldfast = (environment: Readonly<Record<string, string>>, ...words: string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, [...flags, ...words], { env: { ...environment } }, (problem, out, err) => {
      done({ code: typeof problem?.code === 'number' ? problem.code : 0, out, err });
    });
  });
