import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import path from 'node:path';

/** How to start a program that is to run Postgres: the words before it, and the user to start it as. */
export type Footing = { readonly prefix: readonly string[]; readonly uid?: number; readonly gid?: number };

const numberFrom = (command: string, ...args: string[]): number | null => {
  try {
    return Number(execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
};

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'ignore' });

const postgresUser = (): { uid: number; gid: number } => {
  if (numberFrom('id', '-u', 'postgres') === null) {
    try {
      run('useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres');
    } catch {
      throw new Error(
        'Postgres refuses to run as root, and no user named postgres could be made. Run this as an ordinary user.',
      );
    }
  }
  const [uid, gid] = [numberFrom('id', '-u', 'postgres'), numberFrom('id', '-g', 'postgres')];
  if (uid === null || gid === null) throw new Error('The user postgres cannot be looked up with `id`.');
  return { uid, gid };
};

/** Whether every user may pass through all folders above `file`: not so below /root or a private folder in /tmp. */
const isOpenToAll = (file: string): boolean => {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
};

/**
 * Postgres refuses to run as root. For root this gives `directory` to the user postgres (made when missing), and
 * where that user could not reach the checkout, lets the program pass closed folders, and nothing more, by a capability.
 */
export const footingFor = (directory: string): Footing => {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const user = postgresUser();
  chownSync(directory, user.uid, user.gid);
  const reached = [path.join(directory, 'data'), import.meta.filename, process.execPath];
  if (reached.every(isOpenToAll)) return { prefix: [], ...user };
  const { uid, gid } = user;
  const prefix = ['setpriv', '--reuid', String(uid), '--regid', String(gid), '--init-groups'];
  prefix.push('--inh-caps', '+dac_override', '--ambient-caps', '+dac_override');
  // Without this bit access(2), by which Postgres looks for its own files, leaves the capability out of account.
  prefix.push('--securebits', '+no_setuid_fixup');
  try {
    execFileSync('setpriv', [...prefix.slice(1), 'true'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      `Postgres refuses to run as root, and its user cannot reach ${directory}. Put the checkout in a folder that ` +
        'all users may enter (for example below /srv), or run this as an ordinary user.',
    );
  }
  return { prefix };
};
