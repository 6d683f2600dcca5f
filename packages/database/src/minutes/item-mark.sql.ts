import { canBeExempt, columnOf, type Fields, namesIn, propertyOf } from '@holdfast/domain/fields/field';
import { type Withholding, type WordReader, mayRead, withholdings } from '@holdfast/domain/audiences/audience';

// `k` is the agenda item that words are of; where they are of none it is null, and nothing keeps them back. An item that
// was removed keeps its mark: what was minuted of it stands.
export const joinItem = (of: string): string =>
  `left join agenda_item k on k.council_id = $1 and k.agenda_item_id = ${of}.agenda_item_id`;

/** Under what `k`, which is confidential where it has a reason and no paragraph, is kept back, or null. */
export const itemMark = `case when k.exempt_reason is not null then json_build_object('paragraph', k.exempt_paragraph) end`;

const isMarked: Readonly<Record<Withholding, string>> = {
  exempt: 'k.exempt_paragraph is not null',
  confidential: 'k.exempt_reason is not null and k.exempt_paragraph is null',
};

/** The words for an audience: null where it may not read what `k` is marked with. They do not leave the database then. */
export const readsItem = (audience: WordReader, words: string): string => {
  const hidden = withholdings.filter((kind) => !mayRead(audience, kind));
  if (hidden.length === 0) return words;
  return `case when not (${hidden.map((kind) => `(${isMarked[kind]})`).join(' or ')}) then ${words} end`;
};

/** Every field of a catalogue in the table `of`, under its name in code, as an audience reads it. */
export const fieldsFor = (audience: WordReader, of: string, rows: Fields): string =>
  namesIn(rows)
    .map((name) => {
      const column = `${of}.${columnOf(rows, name)}`;
      const { [name]: field } = rows;
      const read = field !== undefined && canBeExempt(field) ? readsItem(audience, column) : column;
      return `${read} as "${propertyOf(rows, name)}"`;
    })
    .join(', ');
