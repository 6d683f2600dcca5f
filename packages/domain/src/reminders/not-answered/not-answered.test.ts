import { inWords } from '@holdfast/words/say';
import { addDays, isoDate } from '../../dates/iso-date.ts';
import { askedByCycle, askedByMonth, cycleOf } from './asked-over-time.ts';
import { type AskedReminder, type AskMessage, notAnswered } from './not-answered.ts';
import { england } from '../testing/council.ts';
import { unansweredWords } from './unanswered-words.ts';

const today = isoDate('2012-10-01');
const message = (recipientId: string, on: string, more: Partial<AskMessage> = {}): AskMessage => ({
  recipientId,
  recipientName: recipientId.toUpperCase(),
  askedAs: 'lead',
  step: 0,
  state: 'sent',
  on: isoDate(on),
  ...more,
});
const reminder = (reminderId: string, messages: readonly AskMessage[], more: Partial<AskedReminder> = {}) => ({
  reminderId,
  messages,
  portfolioId: 'p1',
  dueOn: isoDate('2012-09-11'),
  endedOn: null,
  endedBy: null,
  answers: [],
  ...more,
});
const answer = (sentOn: string, isReturned = false) => ({ sentOn: isoDate(sentOn), isReturned });
const told = (...reminders: readonly AskedReminder[]) => {
  const { counted, ...lists } = notAnswered(reminders, { repeatAfter: 5 }, england, today);
  return { ...lists, byMonth: askedByMonth(counted) };
};

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

test('of a day that is over, whatever was answered after it waits still', () => {
  const asked = [message('ada', '2012-08-30')];
  const later = answer(addDays(today, 1));
  expect(told(reminder('later', asked, { answers: [later] })).waiting).toHaveLength(1);
  expect(told(reminder('by then', asked, { answers: [answer(today)] })).waiting).toEqual([]);
});

test('a message that was perhaps sent asks; one that failed, came back or stayed in the app reached nobody', () => {
  const { waiting, notReached, byMonth } = told(
    reminder('perhaps', [message('ada', '2012-09-12', { state: 'perhaps_sent' })]),
    reminder('bounced', [
      message('ada', '2012-09-12', { state: 'bounced' }),
      message('ada', '2012-09-19', { state: 'failed' }),
    ]),
    reminder('kept', [message('ada', '2012-09-13', { state: 'kept' })]),
    reminder('at last', [message('ada', '2012-09-12', { state: 'failed' }), message('ada', '2012-09-19')]),
    reminder('told alone', [message('ben', '2012-09-12', { step: 1 })]),
  );
  expect(waiting.map((one) => [one.reminder.reminderId, one.firstOn, one.isPerhaps])).toEqual([
    ['perhaps', '2012-09-12', true],
    ['at last', '2012-09-19', false],
  ]);
  expect(notReached.map((one) => [one.reminder.reminderId, one.since])).toEqual([
    ['bounced', '2012-09-12'],
    ['kept', '2012-09-13'],
  ]);
  expect(byMonth).toMatchObject([{ asked: 2, notAnswered: 2 }]);
});

test('a paper names nobody to whom no message left for sure', () => {
  const wordsOf = (...messages: readonly AskMessage[]) => {
    const [waiting] = told(reminder('one', messages)).waiting;
    if (waiting === undefined) return 'nobody was asked';
    const { reminder: of, ...rest } = waiting;
    const said = unansweredWords({ ...rest, reminder: { ...of, kind: 'response_due' } });
    return said === null ? null : inWords('en', said);
  };
  const ada = (state: AskMessage['state']) => message('ada', '2012-09-12', { state });
  expect([wordsOf(ada('kept')), wordsOf(ada('perhaps_sent'))]).toEqual(['nobody was asked', null]);
  const silent = 'ADA was asked for a response on 12 September 2012 and has not answered (13 working days).';
  expect([wordsOf(ada('sent')), wordsOf(ada('delivered'))]).toEqual([silent, silent]);
  const others = [
    message('ben', '2012-09-12', { state: 'perhaps_sent' }),
    message('cal', '2012-09-12', { state: 'kept' }),
  ];
  expect(wordsOf(ada('sent'), ...others)).toBe(silent);
  const passedOn = message('dee', '2012-09-20', { step: 1, state: 'perhaps_sent' });
  expect(wordsOf(ada('sent'), passedOn)).toBe(silent);
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

describe('from one meeting of a committee to the next', () => {
  const meetings = [
    { committeeId: 'c1', heldOn: isoDate('2012-07-12') },
    { committeeId: 'c1', heldOn: isoDate('2012-08-16') },
    { committeeId: 'c2', heldOn: isoDate('2012-08-01') },
    { committeeId: 'c1', heldOn: isoDate('2012-09-13') },
  ];

  test('the day of a meeting belongs to it, and the day after to the next', () => {
    const of = (day: string) => cycleOf('c1', isoDate(day), meetings);
    expect(of('2012-08-16')).toEqual({ committeeId: 'c1', after: '2012-07-12', until: '2012-08-16' });
    expect(of('2012-08-17')).toEqual({ committeeId: 'c1', after: '2012-08-16', until: '2012-09-13' });
    expect(of('2012-07-12')).toEqual({ committeeId: 'c1', after: null, until: '2012-07-12' });
    expect(of('2012-09-14')).toEqual({ committeeId: 'c1', after: '2012-09-13', until: null });
  });

  const byCycle = (since: string) => {
    const of = (name: string, on: string, committeeId: string | null, more: Partial<AskedReminder> = {}) => ({
      ...reminder(name, [message('ada', on)], more),
      committeeId,
    });
    const asked = [
      of('before', '2012-07-20', 'c1', { answers: [answer('2012-07-24')], dueOn: isoDate('2012-07-31') }),
      of('on the day', '2012-08-16', 'c1'),
      of('after', '2012-08-17', 'c1'),
      of('of another portfolio', '2012-08-20', 'c1', { portfolioId: null }),
      of('after the last', '2012-09-20', 'c1'),
      of('of another committee', '2012-08-20', 'c2'),
      of('of none', '2012-08-20', null),
      of('of one that never meets', '2012-08-20', 'c3'),
    ];
    const { counted } = notAnswered(asked, { repeatAfter: 5 }, england, today);
    return askedByCycle(counted, meetings, isoDate(since)).map(
      ({ committeeId, after, until, portfolioId, asked: all, inTime, notAnswered: none }) =>
        `${committeeId} ${after} ${until} ${portfolioId}: ${all} ${inTime} ${none}`,
    );
  };

  test('each portfolio is counted by the meeting to which is reported', () => {
    expect(byCycle('2012-07-01')).toEqual([
      'c1 2012-07-12 2012-08-16 p1: 2 1 1',
      'c1 2012-08-16 2012-09-13 p1: 1 0 1',
      'c1 2012-08-16 2012-09-13 null: 1 0 1',
      'c1 2012-09-13 null p1: 1 0 1',
      'c2 2012-08-01 null p1: 1 0 1',
    ]);
  });

  test('a cycle of which not all is known is left out', () => {
    expect(byCycle('2012-08-01')[0]).toBe('c1 2012-08-16 2012-09-13 p1: 1 0 1');
    expect(byCycle('2012-08-01').some((line) => line.startsWith('c2'))).toBe(true);
  });
});
