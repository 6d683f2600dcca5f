import { inEnglish } from '@holdfast/words/testing/in-english';
import { wordEnding, type WordMeaning } from './word-meanings.ts';

const meaning = (id: string, word: string, values: Partial<WordMeaning> = {}): WordMeaning => ({
  id,
  word,
  coreStatus: 'on_track',
  validFrom: '2012-01-01',
  validTo: null,
  ...values,
});
const partly = meaning('a', 'Partly done');
const ends = { ...partly, lastDay: '2013-05-31' };
const today = '2012-08-16';

test('a word that the register says does not go with nothing in its place', () => {
  const later = meaning('b', 'Begun', { validFrom: '2013-06-02' });
  const over = meaning('c', 'Under way', { validTo: '2013-05-31' });
  const other = meaning('d', 'At risk', { coreStatus: 'at_risk' });
  expect(inEnglish(wordEnding(ends, { saying: 12, words: [partly, later, over, other], today }).refusal)).toBe(
    '12 recommendations still read “Partly done”, and from 1 June 2013 no word of the council would mean “On track”. Add the word that takes its place first.',
  );
  expect(
    inEnglish(wordEnding({ ...ends, lastDay: null }, { saying: 1, words: [partly, later], today }).refusal),
  ).toContain('1 recommendation still reads “Partly done”, and from 16 August 2012');
});

test('it goes where another stands for the same from the next day on, or where nothing says it', () => {
  const words = [partly, meaning('b', 'Begun', { validFrom: '2013-06-01' }), meaning('c', 'Under way')];
  expect(inEnglish(wordEnding(ends, { saying: 12, words, today }))).toEqual({
    sentences: [
      '12 recommendations still read “Partly done”: what was recorded keeps that.',
      'From 1 June 2013 “On track” is recorded as “Begun” or “Under way”.',
    ],
    refusal: null,
  });
  expect(inEnglish(wordEnding(ends, { saying: 0, words: [partly], today }).sentences)).toEqual([
    'No recommendation reads “Partly done”.',
    'From 1 June 2013 no word of the council means “On track”.',
  ]);
});
