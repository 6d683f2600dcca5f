import { shiftedTimes } from './shifted-times.ts';

it('moves the end and the members’ meeting along with the beginning', () => {
  const before = { startsAt: '18:00', endsAt: '20:00', preMeetingAt: '17:30' };
  expect(shiftedTimes(before, '18:30')).toEqual({ endsAt: '20:30', preMeetingAt: '18:00' });
  expect(shiftedTimes(before, '00:15')).toEqual({ endsAt: '02:15', preMeetingAt: null });
  expect(shiftedTimes({ ...before, startsAt: null }, '18:30')).toEqual({ endsAt: '20:00', preMeetingAt: '17:30' });
});
