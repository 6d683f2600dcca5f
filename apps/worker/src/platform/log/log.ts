import { realTime } from '@holdfast/database/real-time';
import { runningJob } from '@holdfast/jobs/running-job';
import type { LoggerService } from '@nestjs/common';
import type { Config } from '../config/config.ts';

const levels = ['error', 'warn', 'info'] as const;
type Level = (typeof levels)[number];

export interface Log {
  readonly error: (what: string, facts?: object) => void;
  readonly warn: (what: string, facts?: object) => void;
  readonly info: (what: string, facts?: object) => void;
}

/** Postgres puts a row's values into `detail` and `parameters`: an error is its name, its code and its first line. */
export const faultOf = (error: unknown): { readonly type: string; readonly code: string; readonly message: string } => {
  if (!(error instanceof Error)) return { type: typeof error, code: '', message: 'not an error' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = error.message !== '' || !(error instanceof AggregateError) ? error.message : String(error.errors[0]);
  return { type: error.name, code, message: message.split('\n', 1).join('').slice(0, 300) };
};

/**
 * One JSON line for each event, with the job in which it happened and what began that job. A fault that repeats, as while the database is away, is said once a minute.
 */
export const openLog = (level: Config['logLevel'], write = (line: string) => void process.stdout.write(line)): Log => {
  const said = new Map<string, number>();
  const at =
    (own: Level) =>
    (what: string, facts: object = {}): void => {
      if (level === 'silent' || levels.indexOf(own) > levels.indexOf(level)) return;
      const line = JSON.stringify({ level: own, what, ...facts });
      const now = realTime().getTime();
      if (own !== 'info' && now - (said.get(line) ?? 0) < 60_000) return;
      if (said.size > 200) said.clear();
      said.set(line, now);
      write(`${JSON.stringify({ time: new Date(now).toISOString(), ...JSON.parse(line), ...runningJob() })}\n`);
    };
  return { error: at('error'), warn: at('warn'), info: at('info') };
};

/** Nest's own lines, in the same log. */
export const frameworkLog = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown) => log.error(message instanceof Error ? message.message : String(message)),
});
