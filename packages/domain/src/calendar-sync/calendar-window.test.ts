import { type IsoDate, isoDate } from '../dates/iso-date.ts';
import { councilYear } from '../settings/meeting-dates.ts';
import type { DatedSetting } from '../settings/setting-values.ts';
import { calendarWindow } from './calendar-window.ts';

const windowOf = (today: string, ...dated: readonly DatedSetting[]) =>
  calendarWindow((day: IsoDate) => councilYear({ nation: 'england', dated }, day), isoDate(today));

it('is this municipal year and the next', () => {
  expect(windowOf('2026-11-26')).toEqual({ from: '2026-05-20', to: '2028-05-16' });
});

it('begins and ends with the annual meetings that the council has entered', () => {
  const value = ['2026-05-13', '2027-05-26', '2028-05-24'];
  const entered: DatedSetting = { name: 'annual_meetings', value, validFrom: '2026-01-01' };
  expect(windowOf('2026-11-26', entered)).toEqual({ from: '2026-05-13', to: '2028-05-23' });
  expect(windowOf('2026-05-12', entered)).toEqual({ from: '2025-05-21', to: '2027-05-25' });
});
