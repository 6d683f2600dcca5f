import { asRegistered, type Exempt, standsForExempt } from '../../recommendations/exemption.ts';
import type { RegisterRow } from './plan-field.ts';
import { withoutKept } from './without-kept.ts';
import { matchRows } from './matching/plan-match.ts';
import { valueKey } from '../../recommendations/fields/tracker-values.ts';
import type { PaperValues } from './plan-values.ts';
import type { TrackerValues, FieldValue } from '../../recommendations/fields/tracker-values.ts';
import {
  type ExemptField,
  exemptFields,
  fieldsToldTogether,
  trackerFields,
} from '../../recommendations/fields/fields.ts';

const linesOf = (value: FieldValue | undefined): readonly string[] => valueKey(value).split('\n');

/** Whether something stands there in place of exempt words. Ten thousand rows are asked: most say it at a glance. */
const holdsExempt = (value: FieldValue | undefined): boolean =>
  typeof value === 'string' &&
  /Exempt:|Confidential:|Eithriedig:|Cyfrinachol:/u.test(value) &&
  linesOf(value).some(standsForExempt);

/** Values as an export or a report prints them: what stands in place of exempt words, and nothing where nothing is. */
export const printedValues = (values: TrackerValues, exempt: Exempt): TrackerValues => {
  const printed: TrackerValues = { ...withoutKept(values, exempt) };
  for (const field of exemptFields) {
    const inPlace = exempt[field];
    const value = values[field] ?? null;
    if (inPlace !== undefined && value !== null && value !== '') printed[field] = inPlace;
  }
  return printed;
};

/** Without the fields in which something stands for exempt words: such a cell says nothing that a register may hold. */
export const withoutExempt = (values: PaperValues): PaperValues => {
  if (!exemptFields.some((field) => holdsExempt(values[field]))) return values;
  const kept: PaperValues = values.statesDecision === true ? { statesDecision: true } : {};
  for (const field of trackerFields) {
    const value = values[field];
    if (value !== undefined && !holdsExempt(value)) kept[field] = value;
  }
  return kept;
};

/**
 * A cell that stands for its own field's words is those words. One that tells several fields and nothing new is what
 * its field holds already; of one that tells something new, that remains. Exempt words never come into another field.
 */
const restoredCell = (field: ExemptField, cell: FieldValue, { current, exempt = {} }: RegisterRow): FieldValue => {
  const said = linesOf(cell).map((line) => (standsForExempt(line) ? asRegistered(line) : line));
  const own = current[field] ?? null;
  if (said.join('\n') === exempt[field]) return own;
  const printed = printedValues(current, exempt);
  const held = new Set(fieldsToldTogether.flatMap((told) => linesOf(printed[told])));
  return said.every((line) => held.has(line)) ? own : said.filter((line) => !standsForExempt(line)).join('\n');
};

const restored = (values: PaperValues, row: RegisterRow): PaperValues => {
  const whole: PaperValues = { ...values };
  for (const field of exemptFields) {
    const cell = values[field];
    if (cell !== undefined && holdsExempt(cell)) whole[field] = restoredCell(field, cell, row);
  }
  return whole;
};

/**
 * Gives rows of a paper that Holdfast exported the words which it did not print, so that the paper, brought in again,
 * changes nothing. A row is looked for among those of the register that have something exempt, as it was printed.
 */
export const restoreExempt = (
  incoming: readonly PaperValues[],
  register: readonly RegisterRow[],
): readonly PaperValues[] => {
  const asking = [...incoming.keys()].filter((index) =>
    exemptFields.some((field) => holdsExempt(incoming[index]?.[field])),
  );
  if (asking.length === 0) return incoming;
  const kept = register.filter(({ exempt }) => exempt !== undefined && Object.keys(exempt).length > 0);
  const printed = kept.map(({ id, current, exempt = {} }): RegisterRow => ({
    id,
    current: printedValues(current, exempt),
    imported: null,
  }));
  const matches = matchRows(
    asking.map((index) => incoming[index] ?? {}),
    printed,
  );
  const rows = [...incoming];
  for (const [at, { registered }] of matches) {
    const [index = -1, row] = [asking[at], kept[registered]];
    const values = incoming[index];
    if (row !== undefined && values !== undefined) rows[index] = restored(values, row);
  }
  return rows;
};
