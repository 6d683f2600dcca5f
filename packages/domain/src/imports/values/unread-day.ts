import { type Sentence, sentence } from '@holdfast/words/sentence';
import { saysNothing } from '../../text/words.ts';
import type { PaperField } from '../paper/preview.ts';
import { isDayField, readField } from './read-field.ts';

/**
 * Why words that somebody gives for a day are none; null for a day, for words that say nothing, and for any other field.
 * Example: "31 June 2012" is told that June has 30 days.
 */
export const unreadDay = (field: PaperField, words: string): Sentence | null => {
  if (!isDayField(field) || words.trim() === '' || saysNothing(words)) return null;
  const { value, anomalies } = readField(field, words, null, {});
  return value === null ? (anomalies[0]?.message ?? sentence('imports.unread_date', { words })) : null;
};
