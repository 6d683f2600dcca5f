import type { StoredStatus } from '../../recommendations/status/core-status.ts';
import { readStatusWords } from '../../recommendations/status/status-words.ts';
import type { Paper } from '../paper/paper.ts';

interface KeyEntry {
  readonly words: string;
  readonly core: StoredStatus;
}

const entry = /^\s*(?<sign>\d|[A-Z]|red|amber|green|blue|yellow|grey)\s*[-–—=:]\s*(?<meaning>\S.{2,60})$/iu;

const readEntry = (text: string): KeyEntry[] => {
  const found = entry.exec(text)?.groups;
  const core = found === undefined ? undefined : readStatusWords(found['meaning'] ?? '')?.coreStatus;
  return found?.['sign'] === undefined || core === undefined ? [] : [{ words: found['sign'], core }];
};

/**
 * What a paper itself says that its signs mean: "1 - Achieved (Fully)", "Green = Complete". One line alone is no key,
 * and a sign that is given two meanings has none.
 */
export function readStatusKey({ blocks }: Paper): KeyEntry[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text.replace(/^(?:[\p{L} ]{0,30}\b)?key\s*[:–-]/iu, '').split(/[,;\n]/u)
      : block.rows.flatMap((row) => row.cells.flatMap(({ text }) => text.split('\n'))),
  );
  const entries = texts.flatMap(readEntry);
  const signs = Map.groupBy(entries, ({ words }) => words.toLowerCase());
  const certain = [...signs.values()].flatMap((same) => {
    const [first] = same;
    return first !== undefined && same.every(({ core }) => core === first.core) ? [first] : [];
  });
  return certain.length >= 2 ? certain : [];
}
