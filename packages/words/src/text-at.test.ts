import { textAt } from './text-at.ts';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const words = {
  found: 'Found',
  none_zero: 'None',
  none_other: '{{count}} found',
  list: { title: 'All', ...Object.fromEntries(forms.map((form) => [`days_${form}`, form])) },
};

test('a text is found by the groups that it stands in', () => {
  expect(textAt(words, 'found', 'en')).toBe('Found');
  expect(textAt(words, 'list.title', 'en')).toBe('All');
});

test('there is no text at a group, beyond a text, or where nothing is', () => {
  for (const key of ['list', 'found.more', 'list.none', 'toString']) expect(textAt(words, key, 'en')).toBeNull();
});

test('a count takes the form of its language', () => {
  const inForms = (language: 'en' | 'cy') =>
    [0, 1, 2, 3, 6, 7].map((count) => textAt(words, 'list.days', language, count));
  expect(inForms('cy')).toEqual(forms);
  expect(inForms('en')).toEqual(['zero', 'one', 'other', 'other', 'other', 'other']);
});

test('what counts nothing is said as it stands, and none may have words of its own', () => {
  expect(textAt(words, 'found', 'cy', 2)).toBe('Found');
  expect(textAt(words, 'none', 'en', 0)).toBe('None');
  expect(textAt(words, 'none', 'cy', 2)).toBeNull();
});
