import type { PaperBlock, PaperRemark } from '@holdfast/domain/imports/paper/paper';

/** What a reader finds in a file: its words in their order, and what a person who sees only these would not know. */
export interface PaperContent {
  readonly blocks: readonly PaperBlock[];
  readonly remarks: readonly PaperRemark[];
}

/** Words of a remark: enough to find the place by. */
export const shortened = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 299).trim()}…`;
};
