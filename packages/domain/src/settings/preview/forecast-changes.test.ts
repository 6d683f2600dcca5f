import { asSentence } from '@holdfast/words/stored';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../../dates/iso-date.ts';
import type { Forecast, ForecastDigest } from '../../reminders/digests/forecast.ts';
import type { ReminderKind } from '../../reminders/rules/reminder-kind.ts';
import { overdueReminder } from '../../reminders/testing/council.ts';
import { forecastChanges } from './forecast-changes.ts';

const digest = (day: string, kinds: readonly ReminderKind[], change: Partial<ForecastDigest> = {}): ForecastDigest => ({
  day: isoDate(day),
  kind: 'ordinary',
  heldBackBy: null,
  goesOn: null,
  recipient: { kind: 'person', id: 'ada', name: 'Ada Brook', address: 'ada@council.test', personIds: ['ada'] },
  items: kinds.map((kind) => ({
    reminder: { ...overdueReminder, kind },
    why: asSentence(''),
    askedAs: 'lead',
    step: 0,
    isNew: true,
  })),
  ...change,
});
const told = (...digests: ForecastDigest[]): Forecast => ({ digests, quietDays: [], unreached: [], unasked: 0 });
const from = isoDate('2012-09-03');

test('a change is told as reminders and messages, and by kind', () => {
  const before = told(digest('2012-09-04', ['action_due']), digest('2012-09-05', ['response_due', 'action_due']));
  const after = told(digest('2012-09-04', ['action_due', 'response_due', 'response_due', 'action_due']));
  expect(inEnglish(forecastChanges(before, after, from))).toEqual({
    sentences: [
      'In the 30 days from 3 September 2012 to 2 October 2012, this changes what is sent. Before: 3 reminders. Messages: 2. Now: 4 reminders. Messages: 1.',
    ],
    total: 1,
    listed: [{ recommendationId: null, what: 'A response is due soon', before: '1', after: '2' }],
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
  expect(inEnglish(forecastChanges(told(), after, from).sentences[0])).toContain(
    'as much is sent as without this change. Now: nothing.',
  );
});
