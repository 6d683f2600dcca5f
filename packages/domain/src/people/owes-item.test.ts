import { owesItem } from './owes-item.ts';

const head = { kind: 'officer', name: 'Ada Brook', post: 'Head of Housing' } as const;
const self = { names: [head], portfolioIds: ['homes'] };

test.each([
  ['by name', { leads: ['Cllr Ada Brook (Housing)'], portfolioId: null }, 'item'],
  ['by post', { leads: ['Ben Hill', 'head of housing'], portfolioId: null }, 'item'],
  ['by portfolio', { leads: [], portfolioId: 'homes' }, 'item'],
  ['another portfolio', { leads: ['Ben Hill'], portfolioId: 'streets' }, 'nothing'],
  ['a longer post', { leads: ['Deputy Head of Housing'], portfolioId: null }, 'nothing'],
  ['nobody’s', { leads: [], portfolioId: null }, 'nothing'],
])('owed %s', (_by, item, owed) => {
  expect(owesItem({ ...item, actionLeads: [] }, self)).toBe(owed);
});

test('whoever leads an action alone owes the action, and the item where they lead that too', () => {
  const actionLeads = ['Head of Housing'];
  expect(owesItem({ leads: ['Ben Hill'], actionLeads, portfolioId: null }, self)).toBe('action');
  expect(owesItem({ leads: ['Ada Brook'], actionLeads, portfolioId: null }, self)).toBe('item');
  expect(owesItem({ leads: [], actionLeads, portfolioId: 'homes' }, self)).toBe('item');
});

test('whoever stands in for somebody owes what they owe', () => {
  const support = { kind: 'officer', name: 'Cai Rees', post: null } as const;
  const item = { leads: ['Ada Brook'], actionLeads: [], portfolioId: null };
  expect(owesItem(item, { names: [support], portfolioIds: [] })).toBe('nothing');
  expect(owesItem(item, { names: [support, head], portfolioIds: [] })).toBe('item');
});
