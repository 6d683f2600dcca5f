import { decidePublishing } from './published-paper.ts';

test('the first version needs no reason, and each later one has its own', () => {
  expect(decidePublishing(null, { replaces: null, reason: 'As agreed.' })).toEqual({
    kind: 'version',
    version: 1,
    reason: null,
  });
  expect(decidePublishing(1, { replaces: 1, reason: ' A name was wrong. ' })).toEqual({
    kind: 'version',
    version: 2,
    reason: 'A name was wrong.',
  });
  for (const reason of [null, ' '])
    expect(decidePublishing(1, { replaces: 1, reason })).toMatchObject({ kind: 'refused', field: 'reason' });
});

test('of two who publish at once the second is told', () => {
  expect(decidePublishing(1, { replaces: null, reason: null })).toEqual({ kind: 'stale' });
  expect(decidePublishing(2, { replaces: 1, reason: 'A name.' })).toEqual({ kind: 'stale' });
});
