import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The only clock: rules are handed the day. Councils live by London's date, whatever the server's time zone. */
export const today = (): IsoDate => isoDate(londonDay.format(new Date()));
