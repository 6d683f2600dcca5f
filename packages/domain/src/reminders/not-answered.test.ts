import { isoDate } from '../calendar/iso-date.ts';
import { type AskedReminder, type AskMessage, notAnswered } from './not-answered.ts';
import { england } from './testing/council.ts';

const today = isoDate('2012-10-01');
const message = (recipientId: string, on: string, more: Partial<AskMessage> = {}): AskMessage => ({
  ...{ recipientId, recipientName: recipientId.toUpperCase(), askedAs: 'lead', step: 0, state: 'sent' },
  on: isoDate(on),
  ...more,
});
const reminder = (reminderId: string, messages: readonly AskMessage[], more: Partial<AskedReminder> = {}) => ({
  ...{ reminderId, messages, portfolioId: 'p1', dueOn: isoDate('2012-09-11'), endedOn: null, endedBy: null },
  answers: [],
  ...more,
});
const answer = (sentOn: string, isReturned = false) => ({ sentOn: isoDate(sentOn), isReturned });
const told = (...reminders: readonly AskedReminder[]) => notAnswered(reminders, { repeatAfter: 5 }, england, today);

test('what waits is told with whom it was asked of, how often, since when, and who was told since', () => {
  const escalated = message('ben', '2012-09-26', { step: 1, askedAs: 'escalation' });
  const { waiting } = told(
    reminder('new', [message('ada', '2012-09-12')]),
    reminder('old', [message('ada', '2012-08-30'), message('ada', '2012-09-06'), escalated]),
  );
  expect(waiting.map((one) => one.reminder.reminderId)).toEqual(['old', 'new']);
  expect(waiting[0]).toMatchObject({ firstOn: '2012-08-30', lastOn: '2012-09-06', times: 2, workingDays: 22 });
  expect(waiting[0]?.of.map(({ recipientId }) => recipientId)).toEqual(['ada']);
  expect(waiting[0]?.escalatedTo).toEqual([escalated]);
});

test('a message that was perhaps sent asks; one that failed or came back reached nobody', () => {
  const { waiting, notReached, byMonth } = told(
    reminder('perhaps', [message('ada', '2012-09-12', { state: 'perhaps_sent' })]),
    reminder('bounced', [
      message('ada', '2012-09-12', { state: 'bounced' }),
      message('ada', '2012-09-19', { state: 'failed' }),
    ]),
    reminder('at last', [message('ada', '2012-09-12', { state: 'failed' }), message('ada', '2012-09-19')]),
    reminder('told alone', [message('ben', '2012-09-12', { step: 1 })]),
  );
  expect(waiting.map((one) => [one.reminder.reminderId, one.firstOn, one.isPerhaps])).toEqual([
    ['perhaps', '2012-09-12', true],
    ['at last', '2012-09-19', false],
  ]);
  expect(notReached.map((one) => [one.reminder.reminderId, one.since])).toEqual([['bounced', '2012-09-12']]);
  expect(byMonth).toMatchObject([{ asked: 2, notAnswered: 2 }]);
});

test('each portfolio is counted by month: in time, late, not answered, or recorded otherwise', () => {
  const early = [message('ada', '2012-08-30')];
  const late = [message('ada', '2012-09-12')];
  const { byMonth, waiting } = told(
    reminder('on its day', early, { answers: [answer('2012-09-11')] }),
    reminder('a day late', early, { answers: [answer('2012-09-12')] }),
    reminder('its day passed', early, { endedOn: isoDate('2012-09-12'), endedBy: 'changed' }),
    reminder('recorded before', early, { endedOn: isoDate('2012-09-03'), endedBy: 'changed' }),
    reminder('soon after', late, { answers: [answer('2012-09-19')] }),
    reminder('long after', late, { answers: [answer('2012-09-20')] }),
    reminder('sent back', late, { answers: [answer('2012-09-19', true)], portfolioId: null }),
    reminder('settled', late, { endedOn: isoDate('2012-09-20'), endedBy: 'settled', portfolioId: null }),
  );
  expect(byMonth).toEqual([
    { portfolioId: 'p1', month: '2012-08', asked: 4, inTime: 1, late: 1, notAnswered: 1, otherwise: 1 },
    { portfolioId: 'p1', month: '2012-09', asked: 2, inTime: 1, late: 1, notAnswered: 0, otherwise: 0 },
    { portfolioId: null, month: '2012-09', asked: 2, inTime: 0, late: 0, notAnswered: 1, otherwise: 1 },
  ]);
  expect(waiting.map((one) => one.reminder.reminderId)).toEqual(['sent back']);
});

test('whoever was asked this morning has not been silent', () => {
  const { waiting, byMonth } = told(reminder('new', [message('ada', '2012-10-01')]));
  expect([waiting, byMonth]).toEqual([[], []]);
});
