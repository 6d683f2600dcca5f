import { inOrder, typedWords, withoutUnseen } from './words.ts';

test('what no reader sees is left out, and what makes up a word in another script stays', () => {
  expect(withoutUnseen('a\u0000b\u001bc\u00adid\u202ee\u2067f\ud800g')).toBe('abcidefg');
  expect(withoutUnseen('a\tb\r\nc')).toBe('ab\nc');
  const family = '👩\u200d👧';
  expect(withoutUnseen(family)).toBe(family);
  expect(withoutUnseen('ôl-weithredol')).toBe('ôl-weithredol');
});

test('what was typed keeps its lines and tabs', () => {
  expect(typedWords('one\r\ntwo\rthree\tfour\u0007')).toBe('one\ntwo\nthree\tfour');
});

test('one is behind the other, and not the other way about', () => {
  expect(inOrder('Recommendations and the responses', /recommendations/iu, /and/u, /responses/u)).toBe(true);
  expect(inOrder('Responses and recommendations', /recommendations/iu, /and/u, /responses/iu)).toBe(false);
  expect(inOrder('revised revised', /revised/u, /revised/u, /revised/u)).toBe(false);
});
