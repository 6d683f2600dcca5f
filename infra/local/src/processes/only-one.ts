import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf } from './processes.ts';

export type Hold =
  { readonly kind: 'held'; readonly release: () => void } | { readonly kind: 'taken'; readonly pid: number };

/**
 * Holds `folder` for this process, or names the process that holds it. A holder that was killed holds nothing: its
 * number is free, or belongs to a program of another name.
 */
export const holdFolder = (folder: string, program: string): Hold => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'running');
  if (existsSync(file)) {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid !== process.pid && commandOf(pid)?.includes(program)) return { kind: 'taken', pid };
    rmSync(file, { force: true });
  }
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  return { kind: 'held', release: () => rmSync(file, { force: true }) };
};
