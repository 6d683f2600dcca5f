interface ClosureDay {
  readonly date: string;
  readonly reason: string;
}

const twoDigits = (text: string): string => text.padStart(2, '0');

/** Closure days as lines that can be typed: "27/12/2012 Christmas". */
export const closureLines = (days: readonly ClosureDay[]): string =>
  days.map(({ date, reason }) => `${date.split('-').toReversed().join('/')} ${reason}`).join('\n');

/** What cannot be read as a day goes to the server as it was typed, and is refused there with a sentence. */
export const readClosureLines = (lines: string): ClosureDay[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const {
        day = '',
        month = '',
        year = '',
        reason = '',
      } = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})[\s,:–-]*(?<reason>(?:[^\s,:–-].*)?)$/u.exec(line)
        ?.groups ?? {};
      return year === ''
        ? { date: line, reason: '' }
        : { date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, reason };
    });
