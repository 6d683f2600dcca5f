import { inWords } from '@holdfast/words/say';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { decideExecutive, executiveFaults, type ScrutinySeat } from './decide-executive.ts';
import type { DraftPortfolio } from './plan-reshuffle.ts';

const seat = (values: Partial<ScrutinySeat> = {}): ScrutinySeat => ({
  name: 'Cllr Ada Brook',
  committee: 'Housing Panel',
  startsOn: '2025-05-21',
  endsOn: '2026-05-12',
  ...values,
});
const from = (startsOn: string | null) => ({ startsOn, endsOn: null });

test('nobody holds a portfolio on a day on which they sit on a scrutiny committee', () => {
  expect(inEnglish(decideExecutive(from('2026-05-12'), [seat()], 'england'))).toMatchObject({
    code: 'portfolios.executive_scrutinises',
    sentence:
      'Cllr Ada Brook sits on Housing Panel from 21 May 2025 until 12 May 2026. No member of the executive may sit on a committee that scrutinises it (Local Government Act 2000, section 9FA(3)). Choose a term that does not overlap, or end that seat first.',
  });
  expect(decideExecutive(from('2026-05-13'), [seat()], 'england').allowed).toBe(true);
  expect(decideExecutive({ startsOn: null, endsOn: '2025-05-20' }, [seat()], 'england').allowed).toBe(true);
});

test('the law is of England and Wales, each with its section', () => {
  const wales = decideExecutive(from(null), [seat()], 'wales');
  expect(inEnglish(wales.allowed ? '' : wales.sentence)).toContain('section 21(9)');
  expect(decideExecutive(from(null), [seat()], 'scotland').allowed).toBe(true);
});

const draft = (key: string, holder: string | null): DraftPortfolio => ({
  key,
  name: key,
  holder,
  scope: null,
  directorate: null,
  parentKey: null,
});
const faults = (effectiveOn: string | null, seats: readonly ScrutinySeat[]) =>
  executiveFaults(
    {
      created: [draft('Homes', 'cllr ada brook ')],
      kept: [{ portfolioId: 'p', draft: draft('Transport', 'Cllr Ben Dale'), newHolder: false }],
    },
    effectiveOn === null ? null : isoDate(effectiveOn),
    seats,
    'england',
  ).map(({ of, sentence }) => [of, inWords('en', sentence).split('. ')[0]]);

test('a reshuffle names a new holder who would scrutinise, on its day', () => {
  expect(faults('2026-05-12', [seat()])).toEqual([
    ['Homes', 'Cllr Ada Brook sits on Housing Panel from 21 May 2025 until 12 May 2026'],
  ]);
  expect(faults('2026-05-13', [seat()])).toEqual([]);
});

test('without a day, only a seat without an end is in the way of a reshuffle', () => {
  expect(faults(null, [seat()])).toEqual([]);
  expect(faults(null, [seat({ endsOn: null })])).toHaveLength(1);
});

test('who goes on holding what they hold is not asked again', () => {
  expect(faults('2026-05-12', [seat({ name: 'Cllr Ben Dale' })])).toEqual([]);
});
