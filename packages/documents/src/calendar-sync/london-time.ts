/** Where every council in the United Kingdom keeps its time. */
export const london = 'Europe/London';

/**
 * Greenwich and summer time as the law has had them since 1996 (the Summer Time Order 2002 and the orders before it):
 * clocks change at 01:00 UTC on the last Sundays of March and October. Outlook believes this block and not the name.
 */
export const londonRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${london}`,
  `X-LIC-LOCATION:${london}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
