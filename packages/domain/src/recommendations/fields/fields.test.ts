import { type RecommendationField, recommendationFields } from './field-rows.ts';
import {
  editableFields,
  exemptFields,
  fieldNamed,
  markOf,
  recommendationFieldNames,
  recommendationProperties,
  trackerFields,
} from './fields.ts';
import { readHeading } from '../../imports/headings/read-heading.ts';
import { registerColumns } from '../../reports/register-columns.ts';
import { exemptOfAction } from './action-fields.ts';

test('words can be exempt unless their row lets them out, and nothing else can', () => {
  const closed = Object.entries<RecommendationField>(recommendationFields)
    .filter(([, { kind, open, keptWith }]) => kind === 'words' && open !== true && keptWith === undefined)
    .map(([name]) => name);
  expect(exemptFields).toEqual(closed);
  expect(closed).toEqual(expect.arrayContaining(['source_title', 'recommendation', 'response', 'action', 'cost']));
  expect(closed).toEqual(expect.arrayContaining(['outcome_measure', 'progress', 'note']));
  const openWords = Object.entries(recommendationFields).filter(([, row]) => row.kind === 'words' && 'open' in row);
  expect(openWords.map(([name]) => name)).toEqual(['reference', 'part', 'partner_body']);
});

test('words beside a value are kept back with the mark of what they tell of, so that none are out of reach', () => {
  const marks = recommendationFieldNames.flatMap((name) => (markOf(name) === null ? [] : [[name, markOf(name)]]));
  expect(marks.filter(([name, mark]) => name !== mark)).toEqual([
    ['timescale', 'action'],
    ['due', 'action'],
    ['status', 'progress'],
    ['rag', 'progress'],
  ]);
  const written = recommendationFieldNames.filter((name) => ['words', 'timescale'].includes(fieldNamed(name).kind));
  expect(written.filter((name) => markOf(name) === null)).toEqual(['reference', 'part', 'partner_body']);
});

test('what is exempt of an action is exempt by the field of its recommendation', () => {
  expect(exemptOfAction).toEqual([
    { field: 'action', property: 'words' },
    { field: 'cost', property: 'cost' },
    { field: 'outcome_measure', property: 'outcomeMeasure' },
  ]);
});

test('a field is called in code as its column is', () => {
  expect(recommendationProperties).toMatchObject({
    source_kind: 'sourceKind',
    recommendation: 'words',
    response_date: 'respondedOn',
    committee: 'committeeId',
    due_back_on: 'dueBackOn',
  });
});

test('every field of a paper is exported once, under a heading that is read as this field', () => {
  expect(registerColumns.map(({ field }) => field).toSorted()).toEqual(trackerFields.toSorted());
  for (const { field, header } of registerColumns) {
    const best = [...readHeading(header)].toSorted(([, a], [, b]) => b - a)[0];
    expect({ header, best: best?.[0] }).toEqual({ header, best: field });
  }
});

test('a change of a field is an edit, or is told in one history of its own', () => {
  for (const field of trackerFields)
    expect(editableFields.some((one) => one === field)).toBe(fieldNamed(field).toldIn === undefined);
});
