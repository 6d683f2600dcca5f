import { sessionEnd } from './session-ends.ts';

const at = (time: string): number => Date.parse(`2012-08-16T${time}:00Z`);

test('a session ends four hours after its last click, and twelve hours after it began in any case', () => {
  expect(sessionEnd(true, at('08:00'), at('08:00'))).toBe(at('12:00'));
  expect(sessionEnd(true, at('08:00'), at('15:30'))).toBe(at('19:30'));
  expect(sessionEnd(true, at('08:00'), at('16:00'))).toBe(at('20:00'));
  expect(sessionEnd(true, at('08:00'), at('19:59'))).toBe(at('20:00'));
});

test('that of a visitor ends an hour after their last click', () => {
  expect(sessionEnd(false, at('08:00'), at('22:30'))).toBe(at('23:30'));
});
