import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { addDays, isoDate } from '../dates/iso-date.ts';
import { storedStatuses } from './status/core-status.ts';
import { type RagScheme, percentIn, ragDifference, ragFault, readRag, redAmberGreen, ruledRag } from './rag.ts';

const today = isoDate('2012-09-20');
const band = (letter: string, word: string, from: number | null) => ({ letter, word, from });
const byDays: RagScheme = {
  name: 'By days',
  rule: 'overdue',
  bands: [band('R', 'Red', 1), band('A', 'Amber', -14), band('G', 'Green', null)],
};
const byStatus: RagScheme = {
  name: 'BRAG',
  rule: 'status',
  bands: [
    { letter: 'B', word: 'Blue', statuses: ['claimed_complete', 'verified_complete'] },
    { letter: 'R', word: 'Red', statuses: ['off_track'] },
    { letter: 'A', word: 'Amber', statuses: ['at_risk', 'awaiting_response'] },
    { letter: 'G', word: 'Green', statuses: ['on_track', 'not_started'] },
  ],
};
const byPercent: RagScheme = {
  name: 'Parts',
  rule: 'percentage',
  bands: [band('1', 'Begun', null), band('2', 'Half', 50), band('3', 'All', 100)],
};
const facts = { status: 'on_track', due: null, percent: null } as const;

it('reads a rating by its word or letter', () => {
  expect(['amber', 'A', ' Amber '].map((words) => readRag(redAmberGreen, words)?.letter)).toEqual(['A', 'A', 'A']);
  expect(readRag(redAmberGreen, 'Blue')).toBeNull();
});

it.each([
  ['2012-12-31', 'Green'],
  ['2012-09-30', 'Amber'],
  ['2012-09-20', 'Amber'],
  ['2012-09-19', 'Red'],
])('by days, due %s is %s', (due, word) => {
  expect(ruledRag(byDays, { ...facts, due: isoDate(due) }, today)?.word).toBe(word);
});

it('rates nothing of which the facts say nothing: unknown is not green', () => {
  expect(ruledRag(byDays, facts, today)).toBeNull();
  expect(ruledRag(byDays, { ...facts, status: 'unknown', due: isoDate('2012-09-19') }, today)).toBeNull();
  expect(ruledRag(byDays, { ...facts, status: 'claimed_complete', due: isoDate('2012-09-19') }, today)).toBeNull();
  expect(ruledRag(byStatus, { ...facts, status: 'unknown' }, today)).toBeNull();
  expect(ruledRag(redAmberGreen, facts, today)).toBeNull();
});

it('by percentage, a number reaches the last band that it has come to', () => {
  const word = (percent: number) => ruledRag(byPercent, { ...facts, percent }, today)?.word;
  expect([0, 49, 50, 99, 100].map(word)).toEqual(['Begun', 'Begun', 'Half', 'Half', 'All']);
});

it('gives each value one band and each band a value, in every scheme in which no fault is found', () => {
  const froms = fc.array(fc.option(fc.integer({ min: -30, max: 110 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom('overdue' as const, 'percentage' as const), froms, (rule, values) => {
      const bands = values.map((from, index) => band(String(index), `Band ${index}`, from));
      const scheme = { name: 'Any', rule, bands };
      if (ragFault(scheme) !== null) return;
      const all = Array.from({ length: 101 }, (_, value) => value);
      const reached = (rule === 'percentage' ? all : [...all.map((value) => -40 + value), 105, 110]).map((value) =>
        rule === 'percentage'
          ? ruledRag(scheme, { ...facts, percent: value }, today)
          : ruledRag(scheme, { ...facts, due: addDays(today, -value) }, today),
      );
      expect(reached).not.toContain(null);
      for (const one of bands.filter(({ from }) => from === null || from <= 60)) expect(reached).toContain(one);
    }),
  );
});

it('gives each status that is work one band', () => {
  expect(ragFault(byStatus)).toBeNull();
  for (const status of storedStatuses) {
    const count = byStatus.bands.filter(({ statuses }) => statuses?.includes(status) ?? false).length;
    expect([status, ruledRag(byStatus, { ...facts, status }, today) === null]).toEqual([status, count === 0]);
  }
});

it.each([
  ['awaiting_response', true],
  ['not_started', true],
  ['on_track', true],
  ['at_risk', true],
  ['off_track', true],
  ['claimed_complete', true],
  ['verified_complete', true],
  ['rejected', false],
  ['superseded', false],
  ['note_only', false],
  ['unknown', false],
] as const)('of a scheme by status, %s has to have a rating: %s', (status, has) => {
  const without = byStatus.bands.map((one) => ({ ...one, statuses: one.statuses?.filter((of) => of !== status) }));
  expect(ragFault({ ...byStatus, bands: without }) !== null).toBe(has);
});

it.each([
  [{ ...byDays, bands: byDays.bands.slice(0, 1) }, 'A scheme needs at least two ratings. Add another.'],
  [
    { ...byDays, bands: [band('R', 'Red', 1), band('A', 'Amber', 1), band('G', 'Green', null)] },
    '“Red” and “Amber” both begin at 1 day. Change one of the numbers.',
  ],
  [
    { ...byDays, bands: [band('R', 'Red', 1), band('G', 'Green', 2)] },
    'No rating is for what is below all the others. Leave the number of one rating empty.',
  ],
  [
    { ...byDays, bands: [band('R', 'Red', null), band('G', 'Green', null)] },
    '“Red” and “Green” are both for whatever is below the others. Give one of them a number.',
  ],
  [
    { ...byPercent, bands: [band('1', 'Begun', null), band('2', 'More', 101)] },
    'No percentage leads to “More” or the one below it. Choose a number from 1 to 100.',
  ],
  [
    { ...byDays, bands: [band('R', 'Red', 1), band('r', 'Ruby', null)] },
    '“Red” and “Ruby” have the same letter. Change one of them.',
  ],
  [{ ...byDays, bands: [band('', 'Red', 1), band('G', 'Green', null)] }, /^Rating 1 has no letter/u],
  [{ ...byStatus, bands: byStatus.bands.slice(1) }, '“Claimed complete” leads to no rating. Give it to one of them.'],
  [
    { ...byStatus, bands: [...byStatus.bands, { letter: 'P', word: 'Purple', statuses: ['on_track' as const] }] },
    '“On track” leads to both “Green” and “Purple”. Take it from one of them.',
  ],
  [
    { ...byStatus, bands: [...byStatus.bands, { letter: 'P', word: 'Purple', statuses: ['unknown' as const] }] },
    'No status leads to “Purple”. Give it one, or remove the rating.',
  ],
] satisfies readonly (readonly [RagScheme, string | RegExp])[])('finds a fault: %#', (scheme, sentence) => {
  expect(inEnglish(ragFault(scheme))).toMatch(sentence);
});

it('reads one percentage out of words, and no guess out of two', () => {
  expect(['60% complete', 'about 5 per cent', 'between 40% and 60%', '140%', 'none'].map(percentIn)).toEqual([
    60,
    5,
    null,
    null,
    null,
  ]);
});

it('shows where the officer and the rule differ', () => {
  const [officers, ruled] = [readRag(byDays, 'Green'), readRag(byDays, 'Red')];
  expect(inEnglish(ragDifference(officers, ruled))).toBe('The officer says Green; by the council’s rule it is Red.');
  expect(ragDifference(officers, officers)).toBeNull();
  expect(ragDifference(null, ruled)).toBeNull();
});
