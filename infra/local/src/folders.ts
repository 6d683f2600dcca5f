import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** What Holdfast keeps on this machine between two starts: the database, the session secret, the logs. */
export const keptFolder = path.join(root, '.holdfast');
