import type { PaperField } from './preview.ts';
import { readHeading } from './read-heading.ts';
import { countWords } from './words.ts';

const labelled: readonly PaperField[] = [
  'portfolio',
  'response',
  'response_decision',
  'response_date',
  'lead',
  'due',
  'timescale',
  'status',
  'progress',
  'committee',
  'action',
  'cost',
  'outcome_measure',
  'rag',
  'source_date',
  'recommendation',
  'source_title',
];

interface LabelledProse {
  readonly field: PaperField;
  readonly words: string;
}

/** "Date of response: 15 June" says its field itself. */
export function readLabelled(text: string): LabelledProse | null {
  const found = /^([^:\n]{3,48}):\s*(\S[\s\S]*)$/u.exec(text);
  const [, label = '', words = ''] = found ?? [];
  if (found === null || countWords(label) > 5) return null;
  const best = [...readHeading(label)].filter(([field]) => labelled.includes(field)).sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] >= 8 ? { field: best[0], words } : null;
}
