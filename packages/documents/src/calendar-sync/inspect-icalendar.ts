import { maxFileBytes } from '../gate/limits.ts';
import { refuse } from '../gate/refusal.ts';
import type { FileRefusal } from '../gate/refusal.ts';
import { decodeText } from '../read/decode.ts';

const empty = refuse('empty_file', 'The file is empty. Export the calendar again and upload that.');
const tooLarge = refuse(
  'too_large',
  'The calendar is over 25 MB. Export the months that are wanted and upload the smaller file.',
);
export const noCalendar = refuse(
  'wrong_type',
  'This is no calendar file. Export the calendar as iCalendar (.ics) from Outlook, Google or the committee system, and upload that.',
);

const headBytes = 4_096;

/** Whether a file may be kept to be read as a calendar: told by how it begins, whatever its name is. */
export const inspectICalendar = (bytes: Uint8Array): FileRefusal | null => {
  if (bytes.length === 0) return empty;
  if (bytes.length > maxFileBytes) return tooLarge;
  // An even number of bytes, so that no letter of UTF-16 is cut.
  const head = decodeText(bytes.subarray(0, headBytes));
  const text = head.ok ? head.text : Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  return /^\s*BEGIN:VCALENDAR\s/i.test(text) ? null : noCalendar;
};
