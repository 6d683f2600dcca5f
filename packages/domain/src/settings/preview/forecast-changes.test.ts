import { asSentence } from '@holdfast/words/stored';
import { isoDate } from '../../dates/iso-date.ts';
import type { Forecast, ForecastDigest } from '../../reminders/digests/forecast.ts';
import type { ReminderKind } from '../../reminders/rules/reminder-kind.ts';
import { overdueReminder } from '../../reminders/testing/council.ts';
import { forecastChanges } from './forecast-changes.ts';

const digest = (day: string, kinds: readonly ReminderKind[], change: Partial<ForecastDigest> = {}): ForecastDigest => ({
  ...{ day: isoDate(day), kind: 'ordinary', heldBackBy: null, goesOn: null },
  recipient: { kind: 'person', id: 'ada', name: 'Ada Brook', address: 'ada@council.test', personIds: ['ada'] },
  items: kinds.map((kind) => ({
    ...{ reminder: { ...overdueReminder, kind }, why: asSentence(''), askedAs: 'lead', step: 0, isNew: true },
  })),
  ...change,
});
const told = (...digests: ForecastDigest[]): Forecast => ({ digests, quietDays: [], unreached: [], unasked: 0 });
const from = isoDate('2012-09-03');

test('a change is told as reminders and messages, and by kind', () => {
  const before = told(digest('2012-09-04', ['action_due']), digest('2012-09-05', ['response_due', 'action_due']));
  const after = told(digest('2012-09-04', ['action_due', 'response_due', 'response_due', 'action_due']));
  expect(forecastChanges(before, after, from)).toEqual({
    sentences: [
      'In the 30 days from 3 September 2012 to 2 October 2012, 4 reminders in 1 message will be sent instead of 3 reminders in 2 messages.',
    ],
    total: 1,
    listed: [{ recommendationId: null, what: 'A response is running out', before: '1', after: '2' }],
  });
});

test('what leaves before the change begins, or is held back by a pause, is not counted', () => {
  const pause = {
    what: 'council',
    personId: null,
    recommendationId: null,
    fromOn: from,
    untilOn: from,
    reason: '',
  } as const;
  const after = told(digest('2012-09-02', ['action_due']), digest('2012-09-04', ['action_due'], { heldBackBy: pause }));
  expect(forecastChanges(told(), after, from).sentences[0]).toContain('nothing will be sent, as without this');
});
