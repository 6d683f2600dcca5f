import type { PaperField, UnderstoodField, UnderstoodFields, UnderstoodRow } from '../paper/preview.ts';

interface Part {
  readonly label: string;
  readonly words: string;
}

interface Parted {
  readonly stem: string;
  readonly parts: readonly Part[];
}

const order = (label: string): number => {
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(label);
  return roman >= 0 && label !== 'i' ? roman : label === 'i' ? 0 : label.charCodeAt(0) - 97;
};

/** Text in which parts are labelled "(a) … (b) …" from the first on, in order; null when they are not. */
function readParts(text: string): Parted | null {
  const marks = [...text.matchAll(/(?:^|[\n\s])\(?([a-h]|i{1,3}|iv|v|vi{0,3})\)\s+/gu)];
  if (marks.length < 2 || !marks.every((mark, index) => order(mark[1] ?? '') === index)) return null;
  return {
    stem: text.slice(0, marks[0]?.index).trim(),
    parts: marks.map((mark, index) => ({
      label: mark[1] ?? '',
      words: text.slice(mark.index, marks[index + 1]?.index).trim(),
    })),
  };
}

/** Numbered lines from 1 on with nothing before them, "1. …" or "Recommendation 1: …"; null when they are not. */
function readNumbered(text: string): readonly string[] | null {
  const marks = [...text.matchAll(/(?:^|\n)(?:recommendation )?\(?(\d{1,2})(?:[.):]| (?=\p{Ll}))\s*/giu)];
  const inOrder =
    marks.length >= 2 && marks[0]?.index === 0 && marks.every((mark, index) => Number(mark[1]) === index + 1);
  return inOrder
    ? marks.map((mark, index) => text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim())
    : null;
}

const answers: readonly PaperField[] = ['response', 'action', 'progress', 'status'];

const partOf = (field: UnderstoodField, words: string): UnderstoodField => ({
  ...field,
  value: words,
  guess: 'split_cell',
});

/**
 * A cell that numbers several recommendations, and no number of its own beside it, is as many recommendations. Answers
 * with the same numbers are given each to its own; what the cell's row says once is true of all.
 */
function splitNumbered(row: UnderstoodRow): UnderstoodRow[] | null {
  const { recommendation, reference } = row.fields;
  if (typeof recommendation?.value !== 'string' || (reference !== undefined && reference.value !== null)) return null;
  const words = readNumbered(recommendation.value);
  if (words === null) return null;
  return words.map((text, index) => {
    const fields: UnderstoodFields = {
      ...row.fields,
      reference: partOf(recommendation, String(index + 1)),
      recommendation: partOf(recommendation, text),
    };
    for (const field of answers) {
      const whole = row.fields[field];
      const parts = typeof whole?.value === 'string' ? readNumbered(whole.value) : null;
      if (whole !== undefined && parts?.length === words.length) fields[field] = partOf(whole, parts[index] ?? '');
    }
    return { ...row, fields };
  });
}

/**
 * A recommendation with parts is one row, unless its answers are given part by part with the same labels: then each
 * part is answered apart and is a row of its own, with the words before the first part kept in front of each.
 */
export function splitParts(row: UnderstoodRow): UnderstoodRow[] {
  const numbered = splitNumbered(row);
  if (numbered !== null) return numbered;
  const { recommendation } = row.fields;
  if (typeof recommendation?.value !== 'string' || row.fields.part !== undefined) return [row];
  const parted = readParts(recommendation.value);
  if (parted === null) return [row];
  const answered = answers.flatMap((field) => {
    const words = row.fields[field];
    const parts = typeof words?.value === 'string' ? readParts(words.value) : null;
    const same =
      parts !== null &&
      parts.stem === '' &&
      parts.parts.map((part) => part.label).join() === parted.parts.map((part) => part.label).join();
    return words !== undefined && same ? [{ field, words, parts: parts.parts }] : [];
  });
  if (answered.length === 0) return [row];
  return parted.parts.map((part, index) => {
    const words = parted.stem === '' ? part.words : `${parted.stem}\n${part.words}`;
    const fields: UnderstoodFields = {
      ...row.fields,
      part: { value: part.label, raw: recommendation.raw, guess: 'split_cell', from: recommendation.from },
      recommendation: partOf(recommendation, words),
    };
    for (const { field, words: whole, parts } of answered) fields[field] = partOf(whole, parts[index]?.words ?? '');
    return { ...row, fields };
  });
}
