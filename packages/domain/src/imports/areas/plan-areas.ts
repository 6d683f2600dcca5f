import type { UnderstoodFields } from '../paper/preview.ts';
import { isBlank, sameValue, type TrackerValues, valueKey } from '../../recommendations/fields/tracker-values.ts';
import { trackerFields, type TrackerField } from '../../recommendations/fields/fields.ts';
import { wordKey } from '../../text/words.ts';

/** A row of a paper, with the document that it stands in. */
export interface FlatRow {
  readonly document: number;
  /** It is of an improvement plan, whose rows are activities under an area; rows of other papers stand by themselves. */
  readonly ofPlan: boolean;
  readonly fields: UnderstoodFields;
}

/** What belongs to each activity and never to its area. */
const ofActivity: readonly TrackerField[] = ['action', 'cost', 'outcome_measure'];
/** What an activity says of how far it is; it is the area's where every activity says the same. */
const howFar: readonly TrackerField[] = ['status', 'rag', 'core_status', 'progress'];
/** Who and when: an area's where every activity that says it says the same. */
const alike: readonly TrackerField[] = ['lead', 'timescale', 'due'];

const said = (fields: UnderstoodFields, field: TrackerField): TrackerValues[TrackerField] => {
  const value = fields[field]?.value;
  return value === undefined || isBlank(value) ? null : value;
};

const textOf = (fields: UnderstoodFields, field: TrackerField): string => valueKey(said(fields, field));

/**
 * For each row the place of the row that its area begins with: its own for the first of an area, null for a row that
 * stands by itself. An area is one recommendation, however many rows name it again or leave its cell blank; two tables
 * that number their areas alike have areas of their own.
 */
export const areaLeaders = (rows: readonly FlatRow[]): (number | null)[] => {
  const leaders = new Map<string, number>();
  return rows.map(({ document, ofPlan, fields }, at) => {
    const words = wordKey(textOf(fields, 'recommendation'));
    if (!ofPlan || words === '') return null;
    const key = `${document} ${words}`;
    const leader = leaders.get(key) ?? at;
    leaders.set(key, leader);
    return leader;
  });
};

/** What of an activity cannot stand on its area: its words, then where it has got to. */
const lineOf = (fields: UnderstoodFields): string => {
  const far = howFar.filter((field) => field !== 'core_status').map((field) => textOf(fields, field));
  return [textOf(fields, 'action'), far.filter((words) => words !== '').join(' – ')]
    .filter((words) => words !== '')
    .join(': ');
};

const onlyOne = (rows: readonly UnderstoodFields[], field: TrackerField): TrackerValues[TrackerField] => {
  const values = rows.map((fields) => said(fields, field)).filter((value) => value !== null && value !== undefined);
  const [first] = values;
  return first !== undefined && values.every((value) => sameValue(value, first)) ? first : null;
};

/**
 * What one area says as a recommendation. Its activities stand under `action`, a line each, and are actions besides;
 * who leads and by when is the area's only where all its activities say the same. Where they differ in how far they are,
 * each says so in the progress, and the area has no status of its own.
 */
export const areaValues = (rows: readonly UnderstoodFields[]): TrackerValues => {
  const values: TrackerValues = {};
  const put = (field: TrackerField, value: TrackerValues[TrackerField]): void => {
    if (value !== null && value !== undefined && !isBlank(value)) values[field] = value;
  };
  for (const field of trackerFields) {
    if (ofActivity.includes(field) || howFar.includes(field)) continue;
    if (alike.includes(field)) put(field, onlyOne(rows, field));
    else if (field === 'note')
      put(field, [...new Set(rows.map((fields) => textOf(fields, 'note')))].filter((note) => note !== '').join('\n'));
    else put(field, rows.map((fields) => said(fields, field)).find((value) => value !== null) ?? null);
  }
  put(
    'action',
    rows
      .map((fields) => textOf(fields, 'action'))
      .filter((words) => words !== '')
      .join('\n'),
  );
  const everySame = howFar.every((field) =>
    rows.every((fields) => textOf(fields, field) === textOf(rows[0] ?? {}, field)),
  );
  if (everySame) for (const field of howFar) put(field, said(rows[0] ?? {}, field));
  else {
    put(
      'core_status',
      rows.every((fields) => said(fields, 'core_status') !== null) ? onlyOne(rows, 'core_status') : null,
    );
    put(
      'progress',
      rows
        .filter((fields) => howFar.some((field) => said(fields, field) !== null))
        .map(lineOf)
        .join('\n'),
    );
  }
  return values;
};
