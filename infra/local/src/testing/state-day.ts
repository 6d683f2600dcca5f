import { execFileSync } from 'node:child_process';

/** Days on which something that was thought out on an ordinary Tuesday goes wrong. */
export const nastyDays = [
  { day: '2026-11-30', why: 'in three weeks, and a week on, stands Christmas' },
  { day: '2026-12-31', why: 'the last day of a year, between bank holidays' },
  { day: '2027-01-01', why: 'the first day of a year, and a bank holiday' },
  { day: '2027-03-26', why: 'Good Friday' },
  { day: '2027-03-28', why: 'the Sunday on which the clocks go forward' },
  { day: '2027-04-30', why: 'the last of a month, and of the municipal year' },
  { day: '2027-05-20', why: 'the day of the annual meeting' },
  { day: '2027-07-10', why: 'a Saturday' },
  { day: '2027-10-31', why: 'the Sunday on which the clocks go back' },
  { day: '2028-02-29', why: 'a leap day' },
] as const;

/** The nasty day of a tree of files, told by the first digits of git's name for it. Without a name it is the first of them. */
export const dayOfTree = (name: string | null): string =>
  nastyDays[name === null ? 0 : Number.parseInt(name.slice(0, 8), 16) % nastyDays.length]?.day ?? nastyDays[0].day;

/** Git's name for the files of the last commit, or null where git or its folder is missing. */
const lastTree = (): string | null => {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['rev-parse', 'HEAD^{tree}'], {
      cwd: import.meta.dirname,
      stdio,
      encoding: 'utf8',
    }).trim();
  } catch {
    return null;
  }
};

/**
 * States the day on which the tests of this run take place, for every process that it starts, and answers with it:
 * the one that HOLDFAST_TEST_DAY names (`today` leaves the clock as it is), or else the nasty day of the files of the
 * last commit. The same files have the same day, wherever and however often they are tried.
 */
export const stateDay = (): string => {
  const wished = process.env['HOLDFAST_TEST_DAY'] ?? '';
  if (wished !== '' && wished !== 'today' && !/^\d{4}-\d{2}-\d{2}$/u.test(wished))
    throw new Error(`HOLDFAST_TEST_DAY is “${wished}”. Set it to a day such as 2028-02-29, or to “today”.`);
  const day = wished === '' ? dayOfTree(lastTree()) : wished;
  process.env['HOLDFAST_TEST_DAY'] = day;
  return day;
};
