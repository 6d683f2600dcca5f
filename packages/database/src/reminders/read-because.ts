import type { Sentence } from '@holdfast/words/sentence';
import { asSentence, fromStored } from '@holdfast/words/stored';

/** As a column of text keeps it. */
export type Stored<Row extends { readonly because: Sentence }> = Omit<Row, 'because'> & { readonly because: string };

/** A reminder with the sentence that its row keeps. */
export const readBecause = <Row extends { readonly because: string }>(
  row: Row,
): Omit<Row, 'because'> & { readonly because: Sentence } => ({ ...row, because: asSentence(fromStored(row.because)) });
