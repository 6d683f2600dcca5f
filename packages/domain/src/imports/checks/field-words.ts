import type { PaperField, UnderstoodRow } from '../paper/preview.ts';

/** A field's value where it is text (or an ISO date); '' where it is not there or not text. */
export const textOf = (row: UnderstoodRow, field: PaperField): string => {
  const value = row.fields[field]?.value;
  return typeof value === 'string' ? value : '';
};
