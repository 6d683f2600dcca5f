import type { RegisterRow } from '@holdfast/database/recommendations/register-row';
import { type Audience, mayRead } from '@holdfast/domain/audiences/audience';
import { readable } from '@holdfast/domain/recommendations/exemption';

/** A row of the register as this audience reads it. */
export const readableRow = <Row extends RegisterRow>(row: Row, audience: Audience): Row => {
  const { exempt, sourceTitle, words, progressWords } = row;
  if (mayRead(audience, 'exempt')) return row;
  return {
    ...row,
    sourceTitle: readable(sourceTitle, 'source_title', exempt, audience),
    words: readable(words, 'recommendation', exempt, audience),
    progressWords: readable(progressWords, 'progress', exempt, audience),
  };
};
