import { type Sentence, sentence } from '@holdfast/words/sentence';

/** A date property with its parameters, in which a quoted zone may hold a colon. */
const dateLine = /^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)((?:;[^;:="]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/i;
const right = /^\d{8}(?:T\d{6}Z?)?$/;

const tidied = (value: string): string =>
  value
    .trim()
    .replace(/^(\d{4})-(\d{2})-(\d{2})(?=T|$)/, '$1$2$3')
    .replace(/T(\d{2}):(\d{2})(?::(\d{2}))?(?=Z|$)/, 'T$1$2$3')
    .replace(/T(\d{4})(?=Z|$)/, 'T$100');

export type TidiedDates =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Sentence };

/**
 * Puts right what programs often write and the standard does not allow, where it can mean only one thing: a day that
 * is not said to be one, hyphens and colons inside, seconds left out. What else is no date is a fault, and not what a
 * parser makes of it: an offset such as "+0100" would be passed over in silence.
 */
export const tidyDates = (text: string): TidiedDates => {
  const lines: string[] = [];
  for (const line of text.split('\r\n')) {
    const [, name, parameters = '', given = ''] = dateLine.exec(line) ?? [];
    if (name === undefined) {
      lines.push(line);
      continue;
    }
    const values = given.split(',').map(tidied);
    const wrong = values.findIndex((value) => !right.test(value));
    if (wrong >= 0)
      return {
        ok: false,
        fault: sentence('calendarSync.event_no_such_day', { words: given.split(',')[wrong]?.trim() ?? '' }),
      };
    const isDay = values.every((value) => value.length === 8);
    const kept = parameters.replace(/;VALUE=[^;:]*/i, '');
    lines.push(`${name}${kept}${isDay ? ';VALUE=DATE' : ''}:${values.join(',')}`);
  }
  return { ok: true, text: lines.join('\r\n') };
};
