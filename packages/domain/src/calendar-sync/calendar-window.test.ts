import { isoDate } from '../dates/iso-date.ts';
import { calendarWindow } from './calendar-window.ts';

it('is this municipal year and the next', () => {
  expect(calendarWindow('england', isoDate('2026-11-26'))).toEqual({ from: '2026-05-20', to: '2028-05-16' });
});
