import fc from 'fast-check';
import { isoDate } from '../dates/iso-date.ts';
import { decideEffective } from './decide-effective.ts';
import type { OpenItem } from './inheritance.ts';
import { type DraftPortfolio, planReshuffle } from './plan-reshuffle.ts';

const day = isoDate;
const draft = (name: string, change: Partial<DraftPortfolio> = {}): DraftPortfolio => ({
  key: name,
  name,
  scope: null,
  directorate: null,
  parentKey: null,
  holder: null,
  ...change,
});
const item = (recommendationId: string, portfolioId: string, words = 'That it is done.'): OpenItem => ({
  recommendationId,
  portfolioId,
  committeeId: null,
  lead: [],
  title: null,
  words,
});
const present = [
  { portfolioId: 'housing', name: 'Housing', holder: 'Cllr Brook' },
  { portfolioId: 'transport', name: 'Transport', holder: null },
];
const nothing = { heir: null, rules: [], choices: [] };

describe('a reshuffle', () => {
  test('keeps what keeps its name, in whoever’s hands', () => {
    const { plan, faults } = planReshuffle(
      { portfolios: [draft('housing', { holder: 'Cllr Dale' }), draft('Transport')], inheritances: [] },
      present,
      [item('1', 'housing')],
    );
    expect(faults).toEqual([]);
    expect(plan.kept.map(({ portfolioId, newHolder }) => [portfolioId, newHolder])).toEqual([
      ['housing', true],
      ['transport', false],
    ]);
    expect([plan.created, plan.ended, plan.moves]).toEqual([[], [], []]);
  });

  test('ends what is renamed, and passes its open items to the new name', () => {
    const { plan, faults } = planReshuffle(
      {
        portfolios: [draft('Homes'), draft('Transport')],
        inheritances: [{ ...nothing, from: 'housing', heir: 'Homes' }],
      },
      present,
      [item('1', 'housing'), item('2', 'transport')],
    );
    expect(faults).toEqual([]);
    expect(plan.ended.map(({ name }) => name)).toEqual(['Housing']);
    expect(plan.moves).toEqual([{ recommendationId: '1', from: 'housing', key: 'Homes' }]);
    expect(plan.successors).toEqual([{ portfolioId: 'housing', keys: ['Homes'] }]);
  });

  test('takes what is keyed as a present one for that one under a new name', () => {
    const { plan, faults } = planReshuffle(
      { portfolios: [draft('Homes', { key: 'housing' }), draft('Transport')], inheritances: [] },
      present,
      [item('1', 'housing')],
    );
    expect(faults).toEqual([]);
    expect(plan.moves).toEqual([{ recommendationId: '1', from: 'housing', key: 'housing' }]);
  });

  test('splits by choice, then by rule, then to the usual heir', () => {
    const { plan } = planReshuffle(
      {
        portfolios: [draft('Homes'), draft('Planning'), draft('Transport')],
        inheritances: [
          {
            from: 'housing',
            heir: 'Homes',
            rules: [{ by: 'words', is: 'plan', key: 'Planning' }],
            choices: [{ recommendationId: '3', key: 'Transport' }],
          },
        ],
      },
      present,
      [
        item('1', 'housing'),
        item('2', 'housing', 'That the Plan is kept.'),
        item('3', 'housing', 'A plan.'),
        item('4', 'housing', 'Planned.'),
      ],
    );
    expect(plan.moves.map(({ key }) => key)).toEqual(['Homes', 'Planning', 'Transport', 'Homes']);
  });

  test('takes a part out of one that goes on', () => {
    const { plan, faults } = planReshuffle(
      {
        portfolios: [draft('Housing'), draft('Transport')],
        inheritances: [{ ...nothing, from: 'housing', rules: [{ by: 'lead', is: 'Highways', key: 'Transport' }] }],
      },
      present,
      [{ ...item('1', 'housing'), lead: ['Head of Highways'] }, item('2', 'housing')],
    );
    expect(faults).toEqual([]);
    expect(plan.moves).toEqual([{ recommendationId: '1', from: 'housing', key: 'Transport' }]);
  });

  test.each([
    ['portfolios.no_portfolios', { portfolios: [], inheritances: [] }],
    ['portfolios.name_missing', { portfolios: [draft(' '), draft('Housing'), draft('Transport')], inheritances: [] }],
    [
      'portfolios.name_twice',
      { portfolios: [draft('Housing'), { ...draft('HOUSING '), key: 'b' }, draft('Transport')], inheritances: [] },
    ],
    [
      'portfolios.parent_unknown',
      { portfolios: [draft('Housing', { parentKey: 'x' }), draft('Transport')], inheritances: [] },
    ],
    [
      'portfolios.parents_in_a_ring',
      {
        portfolios: [draft('Housing', { parentKey: 'Transport' }), draft('Transport', { parentKey: 'Housing' })],
        inheritances: [],
      },
    ],
    ['portfolios.heir_missing', { portfolios: [draft('Transport')], inheritances: [] }],
    [
      'portfolios.heir_unknown',
      { portfolios: [draft('Transport')], inheritances: [{ ...nothing, from: 'housing', heir: 'x' }] },
    ],
    [
      'portfolios.portfolio_gone',
      {
        portfolios: [draft('Housing'), draft('Transport')],
        inheritances: [{ ...nothing, from: 'gone', heir: 'Housing' }],
      },
    ],
  ] as const)('cannot be done yet: %s', (code, wrong) => {
    const { faults } = planReshuffle(wrong, present, [item('1', 'housing')]);
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  test('that ends something empty asks for no heir', () => {
    expect(planReshuffle({ portfolios: [draft('Transport')], inheritances: [] }, present, []).faults).toEqual([]);
  });

  test('gives every open item exactly one place in the new set', () => {
    const names = ['Homes', 'Planning', 'Transport', 'Housing', 'Parks'];
    const key = fc.constantFrom(...names);
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { minLength: 1 }),
        fc.array(fc.record({ portfolio: fc.constantFrom('housing', 'transport'), says: key }), { maxLength: 20 }),
        fc.record({ housing: key, transport: key }),
        (set, rows, heirs) => {
          const items = rows.map(({ portfolio, says }, index) => item(`${index}`, portfolio, `About ${says}`));
          const inheritances = (['housing', 'transport'] as const).map((from) => ({
            from,
            heir: set.includes(heirs[from]) ? heirs[from] : null,
            rules: set.map((name) => ({ by: 'words' as const, is: name, key: name })),
            choices: [],
          }));
          const { plan, faults } = planReshuffle(
            { portfolios: set.map((name) => draft(name)), inheritances },
            present,
            items,
          );
          if (faults.length > 0) return;
          const own = new Map(plan.kept.map(({ portfolioId, draft: one }) => [portfolioId, one.key]));
          for (const { recommendationId, portfolioId } of items) {
            const moves = plan.moves.filter((move) => move.recommendationId === recommendationId);
            expect(moves.length).toBeLessThanOrEqual(1);
            expect(set).toContain(moves[0]?.key ?? own.get(portfolioId));
          }
        },
      ),
    );
  });
});

describe('a day for a reshuffle', () => {
  const others = [
    { state: 'applied', effectiveOn: day('2025-05-20') },
    { state: 'scheduled', effectiveOn: day('2026-12-01') },
  ] as const;
  test.each([
    ['2025-05-20', 'portfolios.took_effect_that_day'],
    ['2026-12-01', 'portfolios.takes_effect_that_day'],
    ['2025-01-01', 'portfolios.before_applied'],
    ['2029-01-01', 'portfolios.too_far'],
  ])('%s is refused: %s', (date, code) => {
    expect(decideEffective(day(date), day('2026-11-26'), others, null)).toMatchObject({ allowed: false, code });
  });
  test('lies after the beginning of what it changes', () => {
    expect(decideEffective(day('2026-11-26'), day('2026-11-26'), others, day('2026-11-26'))).toMatchObject({
      code: 'portfolios.before_portfolio',
    });
    expect(decideEffective(day('2026-11-27'), day('2026-11-26'), others, day('2026-11-26')).allowed).toBe(true);
  });
});
