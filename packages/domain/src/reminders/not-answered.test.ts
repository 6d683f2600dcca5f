import { isoDate } from '../calendar/iso-date.ts';
import { notAnswered } from './not-answered.ts';

const today = isoDate('2012-10-01');
const ask = (reminderId: string, recipientId: string, on: string, step = 0) => ({
  ...{ reminderId, recipientId, recipientName: recipientId.toUpperCase(), step, on: isoDate(on) },
});

test('who was asked is counted once for each reminder, by person, by portfolio and by month', () => {
  const told = notAnswered(
    [
      { reminderId: 'x1', portfolioId: 'p1', endedOn: null },
      { reminderId: 'x2', portfolioId: 'p1', endedOn: isoDate('2012-09-20') },
      { reminderId: 'x3', portfolioId: 'p2', endedOn: null },
      { reminderId: 'x4', portfolioId: 'p2', endedOn: isoDate('2012-09-20') },
      { reminderId: 'never asked', portfolioId: 'p2', endedOn: null },
    ],
    [
      ...[ask('x1', 'ada', '2012-08-30'), ask('x1', 'ada', '2012-09-06'), ask('x1', 'officer', '2012-09-20', 2)],
      ...[ask('x2', 'ada', '2012-09-12'), ask('x3', 'ben', '2012-09-12'), ask('x4', 'ben', '2012-09-12')],
    ],
    [
      { reminderId: 'x2', sentOn: isoDate('2012-09-19'), isReturned: false },
      { reminderId: 'x3', sentOn: isoDate('2012-09-19'), isReturned: true },
    ],
    today,
  );
  expect(told.byPerson).toEqual([
    { recipientId: 'ada', name: 'ADA', asked: 2, answered: 1, waiting: 1, waitingSince: '2012-08-30' },
    { recipientId: 'ben', name: 'BEN', asked: 2, answered: 0, waiting: 1, waitingSince: '2012-09-12' },
  ]);
  expect(told.byPortfolio).toMatchObject([
    { portfolioId: 'p1', asked: 2, waiting: 1 },
    { portfolioId: 'p2', asked: 2, waiting: 1 },
  ]);
  expect(told.byMonth).toMatchObject([
    { portfolioId: 'p1', month: '2012-08', asked: 1, answered: 0, waiting: 1 },
    { portfolioId: 'p1', month: '2012-09', asked: 1, answered: 1, waiting: 0, waitingSince: null },
    { portfolioId: 'p2', month: '2012-09', asked: 2, answered: 0, waiting: 1 },
  ]);
});
