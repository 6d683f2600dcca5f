import { bulkKinds, bulkParts, partOf } from './bulk-kinds.ts';
import { changedState, decideUndoBulk } from './undo-bulk.ts';
import { editableFields, recommendationProperties } from '../fields/fields.ts';

const stands = { isThere: true, isUndone: false, standsAsChanged: true, since: null };

test('what nobody touched goes back', () => {
  expect(decideUndoBulk(stands)).toEqual({ allowed: true });
  expect(changedState(stands)).toBe('stands');
});

test.each([
  ['is not in the register any more', { isThere: false }, 'not_there', 'recommendations.not_in_register'],
  ['was given back already', { isUndone: true }, 'undone', 'recommendations.undone_already'],
  [
    'says something else, and nobody knows since when',
    { standsAsChanged: false },
    'changed_since',
    'recommendations.changed_again_since',
  ],
  [
    'says the same, but somebody set it anew',
    { since: { by: 'Ida Moor', at: '2012-08-10T09:00:00Z' } },
    'changed_since',
    'recommendations.changed_again_by',
  ],
  [
    'was set anew by nobody who had signed in',
    { since: { by: null, at: '2012-08-10T09:00:00Z' } },
    'changed_since',
    'recommendations.changed_again',
  ],
])('what %s stays as it is', (_, facts, state, code) => {
  expect(decideUndoBulk({ ...stands, ...facts })).toMatchObject({ allowed: false, code });
  expect(changedState({ ...stands, ...facts })).toBe(state);
});

test('a kind gives back what it writes: fields that are edited, and of a status what a step writes', () => {
  const edited: readonly string[] = editableFields.map((field) => recommendationProperties[field]);
  for (const kind of bulkKinds.filter((one) => one !== 'status'))
    expect({ kind, other: bulkParts[kind].filter((name) => !edited.includes(name)) }).toEqual({ kind, other: [] });
  const values = Object.fromEntries(Object.values(recommendationProperties).map((name) => [name, name]));
  expect(partOf('due', values as unknown as Parameters<typeof partOf>[1])).toEqual({
    due: 'due',
    dueOn: 'dueOn',
    originalDueOn: 'originalDueOn',
  });
});
