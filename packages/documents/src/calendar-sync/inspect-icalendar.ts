import { sentence } from '@holdfast/words/sentence';
import { maxFileBytes } from '../gate/limits.ts';
import { refuse } from '../gate/refusal.ts';
import type { FileRefusal } from '../gate/refusal.ts';
import { decodeText } from '../read/decode.ts';

const empty = refuse('empty_file', sentence('files.calendar_empty'));
const tooLarge = refuse('too_large', sentence('files.calendar_too_large'));
export const noCalendar = refuse('wrong_type', sentence('files.no_calendar'));

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
