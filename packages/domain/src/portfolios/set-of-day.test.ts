import { setOfDay, type StandingPortfolio } from './set-of-day.ts';

const portfolio = (portfolioId: string, values: Partial<StandingPortfolio> = {}): StandingPortfolio => ({
  portfolioId,
  name: portfolioId,
  scope: null,
  directorate: null,
  parentId: null,
  startsOn: null,
  endedOn: null,
  postHolder: null,
  ...values,
});

test('a draft begins with what stands on the day, first and last day included', () => {
  const all = [
    portfolio('streets', { startsOn: '2012-05-22', endedOn: '2012-05-22', postHolder: 'Ada Brook' }),
    portfolio('to come', { startsOn: '2012-05-23' }),
    portfolio('gone', { endedOn: '2012-05-21' }),
  ];
  expect(setOfDay(all, '2012-05-22').map(({ key, holder }) => [key, holder])).toEqual([['streets', 'Ada Brook']]);
});

test('what is part of a portfolio that has ended stands alone', () => {
  const all = [
    portfolio('gone', { endedOn: '2012-05-21' }),
    portfolio('housing'),
    portfolio('repairs', { parentId: 'housing' }),
    portfolio('lettings', { parentId: 'gone' }),
  ];
  expect(setOfDay(all, '2012-05-22').map(({ key, parentKey }) => [key, parentKey])).toEqual([
    ['housing', null],
    ['repairs', 'housing'],
    ['lettings', null],
  ]);
});
