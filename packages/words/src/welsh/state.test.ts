import { checked } from '../cy/checked.ts';
import { countChecked, welshState, welshTexts } from './state.ts';

test('a text is checked as it stands: one that was changed since is not', () => {
  const texts = [
    ['screens.home.title', 'Beth sydd angen eich sylw'],
    ['screens.home.nothing', 'Dim.'],
  ] as const;
  const found = { 'screens.home.title': 'Beth sydd angen eich sylw', 'screens.home.nothing': 'Dim byd.' };
  expect(countChecked(texts, found)).toEqual({ texts: 2, checked: 1 });
});

test('all Welsh texts are counted, and what is said to be checked is one of them', async () => {
  const keys = new Set((await welshTexts()).map(([key]) => key));
  for (const key of ['screens.home.list.updatesDue.title', 'sentences.people.no_role', 'values.coreStatus.unknown'])
    expect(keys).toContain(key);
  expect((await welshState()).texts).toBe(keys.size);
  expect(Object.keys(checked).filter((key) => !keys.has(key))).toEqual([]);
});
