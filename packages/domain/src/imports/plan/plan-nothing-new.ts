import { carriedFields } from '../values/carry-down.ts';
import { isBlank, valueKey } from '../../recommendations/fields/tracker-values.ts';
import { valuesOf } from './plan-values.ts';
import type { PaperValues } from './plan-values.ts';
import type { TrackerValues, FieldValue } from '../../recommendations/fields/tracker-values.ts';
import { fieldsToldTogether, type TrackerField } from '../../recommendations/fields/fields.ts';
import type { UnderstoodFields } from '../paper/preview.ts';
import { splitReference } from '../values/reference-labels.ts';
import { addStatuses } from '../values/read-statuses.ts';
import { readDecision } from '../values/decisions/response-words.ts';
import { isDitto, saysNothing, wordKey } from '../../text/words.ts';
import { sameReference } from '../../recommendations/reference/reference.ts';
import { coreStatuses } from '../../recommendations/status/core-status.ts';
import { waysToNameStatus } from '../../reports/paper-languages.ts';

const lines = (value: FieldValue | undefined): readonly string[] =>
  valueKey(value)
    .split('\n')
    .filter((line) => line !== '');

/**
 * A report prints the response, the action and the progress in one cell. Read back, that cell is no news: it is made
 * of nothing but whole fields that the register holds, the field in question among them where it has one.
 */
const onlyWholeFields = (field: TrackerField, paper: FieldValue, current: TrackerValues): boolean => {
  const said = lines(paper);
  const included = fieldsToldTogether.filter((name) => lines(current[name]).every((line) => said.includes(line)));
  const held = new Set(included.flatMap((name) => lines(current[name])));
  return (
    fieldsToldTogether.some((name) => name === field) &&
    included.some((name) => name === field) &&
    said.every((line) => held.has(line))
  );
};

/** Where the council has no word of its own, a report prints the name of the core status. */
const namesStatus = (paper: FieldValue, current: TrackerValues): boolean => {
  const stored = valueKey(current.core_status);
  const shown = coreStatuses.filter(
    (status) => status === stored || (status === 'response_overdue' && stored === 'awaiting_response'),
  );
  return valueKey(current.status) === '' && shown.some((status) => waysToNameStatus(status).includes(valueKey(paper)));
};

/** "–" where the register says nothing either: a report prints it, because a blank there would mean "as above". */
const saysThereIsNone = (paper: FieldValue, current: FieldValue | undefined): boolean =>
  typeof paper === 'string' && saysNothing(paper) && isBlank(current);

/** The register holds a ditto mark for words, and a table in which it means "as above" cannot say it. */
const standsForDitto = (field: TrackerField, current: TrackerValues): boolean =>
  carriedFields.includes(field) && isDitto(valueKey(current[field]));

/** What tells one scrutiny committee from another: "Place", of "Place Overview & Scrutiny Committee". */
const ownWords = (key: string): string =>
  key
    .replace(/\b(?:overview and scrutiny|overview|scrutiny|committee)\b/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();

/** A title names the committee shortly: "Scrutiny Committee" where the register holds "Scrutiny Committee (Place)", or with other words for scrutiny. */
const namesShortly = (paper: FieldValue, current: FieldValue | undefined): boolean => {
  const name = wordKey(valueKey(paper));
  const held = wordKey(valueKey(current));
  return name !== '' && held !== '' && (` ${held} `.includes(` ${name} `) || ownWords(name) === ownWords(held));
};

/** "(a)" and "a", "SR 12/13 01" and "sr12-13 01": the same number, written otherwise. */
const sameNumber = (field: TrackerField, paper: FieldValue, current: FieldValue | undefined): boolean =>
  (field === 'reference' || field === 'part') &&
  sameReference(valueKey(paper)) !== '' &&
  sameReference(valueKey(paper)) === sameReference(valueKey(current));

/** A label that the import took from the front of words which the register holds with their label. */
const onlyTheLabel = (field: TrackerField, values: TrackerValues, current: TrackerValues): boolean => {
  if (field !== 'recommendation' && field !== 'reference' && field !== 'part') return false;
  const held = splitReference(valueKey(current.recommendation));
  if (held === null || held.words !== valueKey(values.recommendation)) return false;
  const label = sameReference(held.reference);
  return field === 'recommendation' || sameReference(valueKey(values[field])) === label;
};

/**
 * Whether the paper's value, though it is not the field's, says only what the register's row says already. `values` is
 * all that the paper says in the row.
 */
export const saysNothingNew = (field: TrackerField, values: TrackerValues, current: TrackerValues): boolean => {
  const paper = values[field] ?? null;
  return (
    saysThereIsNone(paper, current[field]) ||
    standsForDitto(field, current) ||
    onlyTheLabel(field, values, current) ||
    sameNumber(field, paper, current[field]) ||
    (field === 'committee' && namesShortly(paper, current[field])) ||
    (field === 'status' ? namesStatus(paper, current) : onlyWholeFields(field, paper, current))
  );
};

const evidence = ['status', 'rag', 'response', 'action', 'progress', 'note'] as const;

const heldAlready = (values: TrackerValues, current: TrackerValues): boolean =>
  evidence.every(
    (name) =>
      isBlank(values[name]) ||
      valueKey(values[name]) === valueKey(current[name]) ||
      saysNothingNew(name, values, current),
  );

/** What the import makes of the row's words where no column states it. */
const impliedBy = (values: TrackerValues, stated: readonly TrackerField[]): TrackerValues => {
  const fields: UnderstoodFields = {};
  for (const name of stated) {
    const value = values[name];
    if (value !== undefined) fields[name] = { value, raw: valueKey(value), guess: null, from: {} };
  }
  return valuesOf({ where: {}, fields: addStatuses(fields, {}) });
};

/**
 * Whether a core status or a decision is what the import makes of words that the register holds already: a person or an
 * earlier paper made something else of them, or nothing, and that stands. "Officers are chasing a reply", stored
 * without a decision, is no holding reply because it is read a second time.
 */
export const readAgain = (field: TrackerField, values: PaperValues, current: TrackerValues): boolean => {
  if (field !== 'core_status' && field !== 'response_decision') return false;
  // "Accepted", filled in beside words that say as much, is what somebody wants to be written.
  if (field === 'response_decision' && values.statesDecision === true) return false;
  if (!heldAlready(values, current)) return false;
  const saidSo = (stated: readonly TrackerField[]): boolean =>
    valueKey(impliedBy(values, stated)[field]) === valueKey(values[field]);
  return saidSo(evidence) || (field === 'core_status' && saidSo([...evidence, 'response_decision']));
};

/**
 * Whether a core status or a decision is only what the paper's words imply, and the words are what the register holds
 * already: what people made of the same words then stands.
 */
export const onlyImplied = (field: TrackerField, values: PaperValues, current: TrackerValues): boolean => {
  const implied =
    field === 'core_status' ||
    (field === 'response_decision' &&
      values.statesDecision !== true &&
      (values.response_decision === 'holding' || values.response_decision === readDecision(valueKey(values.response))));
  return implied && heldAlready(values, current);
};
