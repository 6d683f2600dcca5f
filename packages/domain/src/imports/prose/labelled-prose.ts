import type { PaperField } from '../paper/preview.ts';
import { readHeading } from '../headings/read-heading.ts';
import { countWords } from '../../text/words.ts';

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

/** In a record that is nothing but labels and words, more of them can be told. */
const ofRecord: readonly PaperField[] = [...labelled, 'reference', 'note'];

const fieldOf = (label: string, among: readonly PaperField[] = labelled): PaperField | null => {
  // A label in two languages has a slash between them.
  if (label.split(' / ').some((half) => countWords(half) > 5)) return null;
  const best = [...readHeading(label)].filter(([field]) => among.includes(field)).sort((a, b) => b[1] - a[1])[0];
  if (best === undefined || best[1] < 8) return null;
  // "Place Scrutiny Committee: actions" is the committee's own title; only "Scrutiny Committee: Place" is a label.
  return best[0] === 'committee' && best[1] < 9.5 ? null : best[0];
};

/** "Date of response: 15 June" says its field itself. */
export function readLabelled(text: string, within: 'prose' | 'record' = 'prose'): LabelledProse | null {
  const [, label = '', words = ''] = /^([^:\n]{3,48}):\s*(\S[\s\S]*)$/u.exec(text) ?? [];
  const field = label === '' ? null : fieldOf(label, within === 'record' ? ofRecord : labelled);
  return field === null ? null : { field, words };
}

/** "Response:" with nothing after it. */
export const readBareLabel = (text: string): PaperField | null => {
  const label = /^([^:\n]{3,48}):\s*$/u.exec(text)?.[1];
  const field = label === undefined ? null : fieldOf(label);
  return field === 'recommendation' ? null : field;
};
