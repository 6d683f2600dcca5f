import { monthNames } from '@holdfast/domain/dates/prose/date-names';
import { dateFromSerial, format, getFormatDateInfo, isDateFormat } from 'numfmt';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** Days between the two calendars that workbooks count by: the old Macintosh one begins on 1 January 1904. */
const daysTo1904 = 1462;

/** A time of day is part of the words only where the format shows hours. */
function dateWords(pattern: string, serial: number): string {
  const shown = getFormatDateInfo(pattern);
  const [year, month, day, hour, minute] = dateFromSerial(serial);
  const clock = `${two(hour)}:${two(minute)}`;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!shown.year && !shown.month && !shown.day) return clock;
  if (shown.hours) return `${date}T${clock}`;
  // A cell that shows "Sep-11" promises no day: the first of the month would be an invention.
  if (!shown.day && shown.year && shown.month) return `${monthNames[month - 1] ?? ''} ${year}`;
  if (!shown.day && !shown.month) return String(year);
  return date;
}

/**
 * A number as the sheet shows it, and a date as ISO. `numberWords('0%', 0.5, false)` is '50%';
 * `numberWords('dd/mm/yyyy', 41137, false)` is '2012-08-16'; `numberWords('General', 2012, false)` is '2012'.
 */
export function numberWords(pattern: string, value: number, from1904: boolean): string {
  if (pattern === 'General' || pattern === '@') return format('General', value);
  const elapsed = /\[[hms]+\]/i.test(pattern);
  if (isDateFormat(pattern) && !elapsed && value >= 0) return dateWords(pattern, value + (from1904 ? daysTo1904 : 0));
  const words = format(pattern, value, { throws: false }).trim();
  // A format that shows nothing (";;;") hides the figure on paper, but the figure is still in the file.
  return words === '' || /^#+$/.test(words) ? format('General', value) : words;
}
