import type { NameChoice } from '../paper/corrections.ts';
import type { UnderstoodDocument, UnderstoodField, UnderstoodFields, UnderstoodRow } from '../paper/preview.ts';
import { bodyKinds, nameKey } from './known-names.ts';

type Choices = ReadonlyMap<string, NameChoice>;

/** The words of a cell under its heading; where prose gave them, as the prose has them. */
const noteOf = (field: UnderstoodField, heading: string): string => {
  const words = typeof field.value === 'string' ? field.value : '';
  if (field.guess === 'from_prose' && field.raw.includes(words)) return field.raw;
  return heading === '' ? words : `${heading}: ${words}`;
};

const withNote = (fields: UnderstoodFields, field: UnderstoodField, line: string): UnderstoodFields => {
  const { note } = fields;
  const before = typeof note?.value === 'string' ? note.value : '';
  if (before.split('\n').includes(line)) return fields;
  return {
    ...fields,
    note:
      note === undefined || before === ''
        ? { value: line, raw: field.raw, guess: null, from: field.from }
        : { ...note, value: `${before}\n${line}` },
  };
};

function settleRow(row: UnderstoodRow, headings: Readonly<Record<string, string>>, choices: Choices): UnderstoodRow {
  let fields = row.fields;
  for (const kind of bodyKinds) {
    const { [kind]: field, ...others } = fields;
    if (typeof field?.value !== 'string') continue;
    const choice = choices.get(nameKey(kind, field.value));
    if (choice?.choice === 'match' && choice.name !== null)
      fields = { ...fields, [kind]: { ...field, value: choice.name, guess: 'matched_name' } };
    if (choice?.choice === 'leave') fields = withNote(others, field, noteOf(field, headings[kind] ?? ''));
  }
  const { lead } = fields;
  if (lead !== undefined && Array.isArray(lead.value)) {
    const names = lead.value.map((name: string) => {
      const choice = choices.get(nameKey('lead', name));
      return choice?.choice === 'match' ? (choice.name ?? name) : name;
    });
    const matched = names.some((name, at) => name !== (lead.value as readonly string[])[at]);
    if (matched) fields = { ...fields, lead: { ...lead, value: [...new Set(names)], guess: 'matched_name' } };
  }
  return fields === row.fields ? row : { ...row, fields };
}

/**
 * Lays what somebody chose about names over what was read. One that is matched stands under the council's name; a
 * committee or portfolio that is left leaves its field, and its words stay in the notes to the letter. What is to be
 * made, and what nobody has chosen about, stays as the paper has it.
 */
export const settleNames = (
  documents: readonly UnderstoodDocument[],
  choices: readonly NameChoice[],
): readonly UnderstoodDocument[] => {
  if (choices.length === 0) return documents;
  const known: Choices = new Map(choices.map((choice) => [nameKey(choice.kind, choice.words), choice]));
  return documents.map((document) => {
    const headings = Object.fromEntries(
      bodyKinds.map((kind) => [kind, document.columns.find(({ field }) => field === kind)?.header ?? '']),
    );
    return { ...document, rows: document.rows.map((row) => settleRow(row, headings, known)) };
  });
};
