import { sentence } from './sentence.ts';
import { inWords, say } from './say.ts';
import { asSentence, together } from './stored.ts';

test('a sentence is said in the language that was asked for, with what stands in it', () => {
  expect(say('en', sentence('people.no_role'))).toEqual({ text: 'Choose at least one role.', language: 'en' });
  expect(say('cy', sentence('people.no_role'))).toEqual({ text: 'Dewiswch o leiaf un rôl.', language: 'cy' });
  expect(inWords('en', sentence('people.invited_already', { person: 'Ann', email: 'a@b.wales' }))).toBe(
    'Ann is invited at a@b.wales already. Send that invitation again.',
  );
});

test('what Welsh lacks is said in English and says so, dates and all', () => {
  const gone = sentence('committees.has_left', { name: 'Ann', endedOn: '2012-08-16' });
  const said = say('cy', gone);
  expect(said.language).toBe('en');
  expect(said.text).toBe('Ann leaves the council on 16 August 2012.');
});

test('what people wrote is never read as a placeholder or as another sentence', () => {
  const nasty = '{{email}} $t(people.no_role) <b>&amp;</b>';
  expect(inWords('en', sentence('people.invited_already', { person: nasty, email: 'x' }))).toBe(
    `${nasty} is invited at x already. Send that invitation again.`,
  );
});

test('words that are no sentence are said as they stand', () => {
  expect(inWords('cy', 'As the paper says')).toBe('As the paper says');
});

test('a sentence in which another one stands is in the language that both have', () => {
  const only = sentence('committees.has_left', { name: 'Ann', endedOn: '2012-08-16' });
  const said = say('cy', together([sentence('people.no_role'), only]));
  expect(said.language).toBe('en');
  expect(said.text).toMatch(/^Choose at least one role\. Ann leaves/u);
  expect(say('cy', together([sentence('people.no_role'), sentence('people.no_role')])).language).toBe('cy');
});

test('of words that stand as they were written no language is known', () => {
  expect(say('cy', 'As the paper says')).toEqual({ text: 'As the paper says', language: null });
  expect(say('cy', asSentence('As the paper says'))).toEqual({ text: 'As the paper says', language: null });
});
