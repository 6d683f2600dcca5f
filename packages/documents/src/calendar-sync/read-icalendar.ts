import { sentence } from '@holdfast/words/sentence';
import type { FileRefusal } from '../gate/refusal.ts';
import { type ChildLimits, childLimits } from '../read/child/child-limits.ts';
import { runChild } from '../read/child/run-child.ts';
import { inspectICalendar } from './inspect-icalendar.ts';
import type { CalendarWindow, ICalendarReading } from './read-icalendar-here.ts';

/** 10,000 events take about a second; a rule that was made to be walked for ever is stopped. */
const calendarLimits: ChildLimits = { ...childLimits, milliseconds: 20_000 };

const tooLong = sentence('files.calendar_too_long');

/**
 * The meetings of a calendar file between two days, both included: series are expanded, days that replace or exclude
 * others are heeded, and every time is the council's own. What cannot be read is left out with a sentence that names
 * it. A process of its own reads the file, so that nothing in it can hold the others up.
 */
export const readICalendar = async (
  bytes: Uint8Array,
  { from, to }: CalendarWindow,
  limits: ChildLimits = calendarLimits,
): Promise<ICalendarReading | FileRefusal> => {
  const refusal = inspectICalendar(bytes);
  if (refusal !== null) return refusal;
  const outcome = await runChild({ task: 'calendar', from, to }, bytes, limits, () => undefined);
  if (outcome.ok) return JSON.parse(outcome.answer) as ICalendarReading | FileRefusal;
  return outcome.code === 'took_too_long' ? { ...outcome, message: tooLong } : outcome;
};
