import { inWords } from './say.ts';
import { sentence } from './sentence.ts';
import { asSentence, fromStored, together, toStored } from './stored.ts';

const raw = (code: string, parameters: unknown): string => JSON.stringify({ code, parameters });

const left = sentence('people.heir_has_left', { person: 'Ann', lastDay: '2012-08-16' });

test('a sentence is read back as the sentence that was kept', () => {
  const nested = together([left, sentence('messages.failed_after', { count: 2 }), asSentence('As they said')]);
  for (const each of [left, nested, sentence('people.no_role')]) expect(fromStored(toStored(each))).toEqual(each);
});

test('words of somebody else are kept as theirs, whatever they look like', () => {
  for (const words of ['550 User unknown', '', '{"code":', raw('people.no_role', {}), toStored(left)]) {
    expect(toStored(words)).toMatch(/^\{"code":"texts\.as_it_stands"/u);
    expect(fromStored(toStored(words))).toBe(words);
  }
});

test.each([
  ['an unknown code', raw('nope.nope', {})],
  ['a code of every object', raw('constructor.name', {})],
  ['a room for a code', raw('people', {})],
  ['a day that no calendar has', raw('people.heir_has_left', { person: 'Ann', lastDay: '99999-99-99' })],
  ['a day that its month lacks', raw('people.heir_has_left', { person: 'Ann', lastDay: '2012-02-30' })],
  ['no parameters', raw('people.heir_has_left', {})],
  ['a parameter missing', raw('people.heir_has_left', { person: 'Ann' })],
  ['a parameter of another kind', raw('people.heir_has_left', { person: ['Ann'], lastDay: '2012-08-16' })],
  ['no count', raw('messages.failed_after', {})],
  ['a count in words', raw('messages.failed_after', { count: 'two' })],
  ['a sentence in it that there is not', raw('texts.together', { all: [{ code: 'nope.nope', parameters: {} }] })],
  ['text where sentences stand', raw('texts.together', { all: ['Ann'] })],
  ['half of it', '{"code":"people.no_role","par'],
])('what cannot be said is taken as words as they stand: %s', (_, text) => {
  expect(fromStored(text)).toBe(text);
  for (const language of ['en', 'cy'] as const) expect(inWords(language, fromStored(text))).toBe(text);
});

test('sentences in sentences without end are words as they stand', () => {
  const times = 20_000;
  const opening = '{"code":"texts.together","parameters":{"all":[';
  const text = `${opening.repeat(times)}${']}}'.repeat(times)}`;
  expect(inWords('cy', fromStored(text))).toBe(text);
});

test('what stands beside the parameters of a sentence cannot hinder it', () => {
  const more = raw('people.no_role', { more: { code: 'nope.nope', parameters: {} } });
  expect(inWords('en', fromStored(more))).toBe('Choose at least one role.');
});
