import { sentence } from './sentence.ts';
import { inWords, say } from './say.ts';

test('a sentence is said in the language that was asked for, with what stands in it', () => {
  expect(say('en', sentence('people.no_role'))).toEqual({ text: 'Choose at least one role.', language: 'en' });
  expect(say('cy', sentence('people.no_role'))).toEqual({ text: 'Dewiswch o leiaf un rôl.', language: 'cy' });
  expect(inWords('en', sentence('people.invited_already', { person: 'Ann', email: 'a@b.wales' }))).toBe(
    'Ann is invited at a@b.wales already. Send that invitation again.',
  );
});

test('what Welsh lacks is said in English and says so, dates and all', () => {
  const stale = sentence('problems.stale_by', { person: 'Ann', at: '2012-08-16T09:00:00Z' });
  const said = say('cy', stale);
  expect(said.language).toBe('en');
  expect(said.text).toContain('Ann changed this on 16 August 2012 at 10:00, ');
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
