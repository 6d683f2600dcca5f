import { carriedFields } from '../values/carry-down.ts';
import { addPiece } from '../paper/draft.ts';
import type { Group } from './group.ts';
import { readLabelForm } from './label-form.ts';
import type { LabelForm } from './label-form.ts';
import { statedAbove } from '../prose/stated-recommendation.ts';

/**
 * Reads a group of forms, one table a form, as one record. What heads the first form (its topic, its date) is carried
 * to the next, unless a title of its own stands over it.
 */
export function draftForm(group: Group): LabelForm | null {
  const forms = group.members.map(({ fragment, section }) => ({
    section,
    form: fragment.heading === null ? readLabelForm(fragment.grid, statedAbove(fragment.before)) : null,
  }));
  const first = forms[0]?.form;
  if (!first || forms.some(({ form }) => form === null)) return null;
  const columns = new Map(first.columns.map((column) => [column.field ?? column.header, column]));
  for (const { form } of forms)
    for (const column of form?.columns ?? []) {
      const key = column.field ?? column.header;
      if (!columns.has(key)) columns.set(key, { ...column, from: columns.size + 1, to: columns.size + 1 });
    }
  const rows = forms.flatMap(({ form, section }) => {
    for (const row of section === null ? [] : (form?.rows ?? []))
      if (section !== null && !row.pieces.has('source_title'))
        addPiece(row.pieces, 'source_title', {
          unit: section,
          text: section.text,
          where: section.where,
          guess: 'from_prose',
        });
    return form?.rows ?? [];
  });
  for (const [index, row] of rows.entries())
    for (const field of carriedFields) {
      const above = rows[index - 1];
      const pieces = above?.pieces.get(field) ?? above?.carried.get(field);
      if (pieces !== undefined && !row.pieces.has(field)) row.carried.set(field, pieces);
    }
  return { columns: [...columns.values()], rows, labels: forms.flatMap(({ form }) => form?.labels ?? []) };
}
