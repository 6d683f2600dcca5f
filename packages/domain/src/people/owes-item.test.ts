import { owesItem } from './owes-item.ts';

const head = { kind: 'officer', name: 'Ada Brook', post: 'Head of Housing' } as const;
const self = { names: [head], portfolioIds: ['homes'] };

test.each([
  ['by name', { leads: ['Cllr Ada Brook (Housing)'], portfolioId: null }, true],
  ['by post', { leads: ['Ben Hill', 'head of housing'], portfolioId: null }, true],
  ['by portfolio', { leads: [], portfolioId: 'homes' }, true],
  ['another portfolio', { leads: ['Ben Hill'], portfolioId: 'streets' }, false],
  ['a longer post', { leads: ['Deputy Head of Housing'], portfolioId: null }, false],
  ['nobody’s', { leads: [], portfolioId: null }, false],
])('owed %s', (_by, item, owed) => {
  expect(owesItem(item, self)).toBe(owed);
});

test('whoever stands in for somebody owes what they owe', () => {
  const support = { kind: 'officer', name: 'Cai Rees', post: null } as const;
  expect(owesItem({ leads: ['Ada Brook'], portfolioId: null }, { names: [support], portfolioIds: [] })).toBe(false);
  expect(owesItem({ leads: ['Ada Brook'], portfolioId: null }, { names: [support, head], portfolioIds: [] })).toBe(
    true,
  );
});
