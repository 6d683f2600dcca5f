/** One event or time zone of a calendar file, not yet parsed, so that a broken one spoils no other. */
export interface IcalBlock {
  readonly text: string;
  /** Where it begins in the file. */
  readonly line: number;
}

export type IcalBlocks =
  | {
      readonly kind: 'blocks';
      readonly name: string | null;
      /** METHOD:CANCEL calls off all that it lists. */
      readonly cancels: boolean;
      readonly events: readonly IcalBlock[];
      readonly zones: readonly IcalBlock[];
    }
  | { readonly kind: 'no_calendar' }
  /** The file ends before what was begun at this line is over. */
  | { readonly kind: 'breaks_off'; readonly line: number };

const starts = (line: string, what: string): boolean => line.toUpperCase().startsWith(what);

interface Found {
  name: string | null;
  cancels: boolean;
  calendars: number;
  /** The line at which the calendar that is open begins; 0 between calendars. */
  openedAt: number;
  block: { readonly kind: 'VEVENT' | 'VTIMEZONE'; readonly line: number; readonly lines: string[] } | null;
  readonly events: IcalBlock[];
  readonly zones: IcalBlock[];
}

function* logicalLines(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let line = '';
  let number = 1;
  for (const [index, next] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^[ \t]/.test(next)) {
      line += next.slice(1);
      continue;
    }
    if (line.trim() !== '') yield { line, number };
    line = next;
    number = index + 1;
  }
  if (line.trim() !== '') yield { line, number };
}

const inBlock = (found: Found, block: NonNullable<Found['block']>, line: string): void => {
  block.lines.push(line);
  if (!starts(line, `END:${block.kind}`)) return;
  (block.kind === 'VEVENT' ? found.events : found.zones).push({ text: block.lines.join('\r\n'), line: block.line });
  found.block = null;
};

const take = (found: Found, line: string, number: number): void => {
  if (found.block !== null) {
    inBlock(found, found.block, line);
  } else if (starts(line, 'BEGIN:VCALENDAR')) {
    found.calendars += 1;
    found.openedAt = number;
  } else if (starts(line, 'END:VCALENDAR')) {
    found.openedAt = 0;
  } else if (found.openedAt > 0) {
    if (starts(line, 'BEGIN:VEVENT')) found.block = { kind: 'VEVENT', line: number, lines: [line] };
    else if (starts(line, 'BEGIN:VTIMEZONE')) found.block = { kind: 'VTIMEZONE', line: number, lines: [line] };
    else if (starts(line, 'X-WR-CALNAME')) found.name = line.slice(line.indexOf(':') + 1).trim();
    else if (/^METHOD\s*:\s*CANCEL\s*$/i.test(line)) found.cancels = true;
  }
};

/**
 * Joins folded lines and cuts a file into its events and time zones (RFC 5545, sections 3.1 and 3.6). A blank line, as
 * mail programs leave, means nothing. Several calendars in one file are read as one.
 */
export const icalBlocks = (text: string): IcalBlocks => {
  const found: Found = { name: null, cancels: false, calendars: 0, openedAt: 0, block: null, events: [], zones: [] };
  for (const { line, number } of logicalLines(text)) take(found, line, number);
  const { name, cancels, events, zones } = found;
  if (found.calendars === 0) return { kind: 'no_calendar' };
  const openedAt = found.block?.line ?? found.openedAt;
  return openedAt > 0 ? { kind: 'breaks_off', line: openedAt } : { kind: 'blocks', name, cancels, events, zones };
};
