import { statusWithoutWord } from './status-without-word.ts';

test('a row without a word of an answer awaits its response, also after a holding reply', () => {
  expect(statusWithoutWord(null, null, null)).toBe('awaiting_response');
  expect(statusWithoutWord('holding', 'We are looking into it.', null)).toBe('awaiting_response');
});

test('of a row that was answered, or of which progress is told, nothing more is known', () => {
  expect(statusWithoutWord('accepted', null, null)).toBe('unknown');
  expect(statusWithoutWord(null, 'Agreed.', null)).toBe('unknown');
  expect(statusWithoutWord('holding', 'We are looking into it.', 'Begun')).toBe('unknown');
});
