/** "(was 31 December 2023)", "(delayed from autumn 2023)": what was said before stands in brackets. */
const aside =
  /\s?[([](?:(?:it )?was|originally|original|formerly|previously|initially|(?:delayed|moved|extended|put back|postponed|deferred|slipped|revised|changed|brought forward) from|instead of|not)\b[^()[\]]*(?:[)\]]|$)/gu;

const moves =
  '(?:revised|extended|moved|put back|pushed back|slipped|postponed|deferred|delayed|changed|amended|rescheduled|rearranged|re-?profiled|brought forward)';

/** What stands before the newer of two times: "31 May, now 30 September", "1/2/24 moved to 1/8/24". */
const newer = new RegExp(
  `(?:(?<![\\p{L}-])(?:(?:is )?now(?: due)?|${moves}(?! from)(?: (?:date|deadline|target|timescale|again|back))?(?: to| until| till| is)?|new (?:date|deadline|target)(?: is)?)(?![\\p{L}-])[\\s:-]*|->|→|⇒)`,
  'gu',
);

/** "moved from 31/03/24 to 30/09/24" */
const moved = new RegExp(`(?:^|\\s)${moves}(?: back)? from .{1,60}? (?:to|until|till) `, 'u');

/**
 * Of two times of which the words say that one replaced the other, the one that counts. Lower case, white space folded.
 * Example: of "31 march 2024 (was 31 december 2023)" it is "31 march 2024".
 */
export function newestTime(text: string): string {
  const left = text.replace(aside, '').trim();
  const plain = left === '' ? text : left;
  const from = moved.exec(plain);
  if (from !== null) return plain.slice(from.index + from[0].length).trim();
  const last = [...plain.matchAll(newer)].at(-1);
  const after =
    last === undefined ? '' : plain.slice(last.index + last[0].length).replace(/^[\s(]+|(?<![\s)])[\s)]+$/gu, '');
  return after === '' ? plain : after;
}

/** The words of the time that was replaced; null where none was. Example: "31 december 2023" of the words above. */
export function formerTime(text: string): string | null {
  const from = moved.exec(text);
  if (from !== null) return from[0].slice(from[0].indexOf(' from ') + 6).replace(/ (?:to|until|till) $/u, '');
  const bracketed = text.match(aside)?.[0];
  if (bracketed !== undefined) return bracketed.replace(/^\s?[([]|[)\]]$/gu, '');
  const last = [...text.matchAll(newer)].at(-1);
  const before =
    last === undefined
      ? ''
      : text.slice(0, last.index).replace(/^(?:originally|was|missed)\s|(?<![\s;:,(-])[\s;:,(-]+$/gu, '');
  return before === '' ? null : before;
}
