import path from 'node:path';
import { realTime } from '@holdfast/database/real-time';
import { readClock } from '@holdfast/domain/dates/moved-clock';
import { root } from './folders.ts';

/** What the person who starts Holdfast may wish for, from the environment: the only place here that reads it. */
export type Wishes = {
  readonly port: number;
  /** Null: bring up an embedded Postgres. */
  readonly database: { readonly serving: string; readonly migration: string; readonly queue: string | null } | null;
  /** Null: the queue lives in Postgres. */
  readonly redisUrl: string | null;
  /** What HOLDFAST_CLOCK says, for trying out what another day would bring; null: the clock is right. */
  readonly clock: string | null;
};

export type WishesRead =
  { readonly kind: 'read'; readonly wishes: Wishes } | { readonly kind: 'refused'; readonly why: string };

const filled = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value;

/**
 * Reads what the environment asks for, and refuses what cannot work with the sentence to show.
 * Example: `{ DATABASE_URL: 'postgres://…' }` alone → refused, since migrations need a role of their own.
 */
export const readWishes = (environment: NodeJS.ProcessEnv): WishesRead => {
  const refused = (why: string): WishesRead => ({ kind: 'refused', why });
  const portText = filled(environment['PORT']) ?? '4000';
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return refused(`PORT is "${portText}". Set it to a whole number from 1 to 65535, or leave it out for 4000.`);
  }
  const clock = filled(environment['HOLDFAST_CLOCK']);
  const read = readClock(clock ?? undefined, environment['NODE_ENV'], realTime());
  if (read.kind === 'refused') return refused(`${read.why}. Set it otherwise, or leave it out for the right time.`);
  const redisUrl = filled(environment['REDIS_URL']);
  const serving = filled(environment['DATABASE_URL']);
  if (serving === null) return { kind: 'read', wishes: { port, database: null, redisUrl, clock } };
  const migration = filled(environment['MIGRATION_DATABASE_URL']);
  if (migration === null) {
    return refused(
      'DATABASE_URL is set but MIGRATION_DATABASE_URL is not. Set it to the address of the role that owns the tables ' +
        '(see docs/guides/deploy.md), or leave out both for an embedded Postgres.',
    );
  }
  const queue = filled(environment['QUEUE_DATABASE_URL']);
  if (queue === null && redisUrl === null) {
    return refused(
      'DATABASE_URL is set but there is nowhere for the queue. Set REDIS_URL (the usual choice), or QUEUE_DATABASE_URL.',
    );
  }
  return { kind: 'read', wishes: { port, database: { serving, migration, queue }, redisUrl, clock } };
};

/** The environment for a program that this one starts: the checkout's own tools are found first. */
export const environmentWith = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  PATH: [path.join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(path.delimiter),
  ...more,
});
