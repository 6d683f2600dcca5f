import { realTime } from '@holdfast/database/real-time';
import { runningJob } from '@holdfast/jobs/running-job';

const levels = ['error', 'warn', 'info'] as const;
type Level = (typeof levels)[number];

/** What the log of a process holds: lines of this level and of those before it; `silent` holds none. */
export type LogLevel = Level | 'silent';

export interface Log {
  readonly error: (what: string, facts?: object) => void;
  readonly warn: (what: string, facts?: object) => void;
  readonly info: (what: string, facts?: object) => void;
}

/**
 * One JSON line for each event, with the job in which it happened and what began that job. A fault that repeats, as
 * while the database is away, is said once a minute.
 */
export const openLog = (level: LogLevel, write = (line: string) => void process.stdout.write(line)): Log => {
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
