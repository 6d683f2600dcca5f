import fc from 'fast-check';
import { addDays, isoDate, type IsoDate } from '../../dates/iso-date.ts';
import { isWorkingDay } from '../../dates/working-days.ts';
import { askDays } from '../due/ask-days.ts';
import type { Pause } from '../recipients/pauses.ts';
import { type DigestOfDay, planDigests } from './plan-digests.ts';
import { usualReminderRules as rules } from '../rules/reminder-rules.ts';
import type { StandingReminder } from '../recipients/standing-reminder.ts';
import { daysFrom, directory, england, overdueReminder } from '../testing/council.ts';

interface Sent {
  readonly day: IsoDate;
  readonly id: string;
  readonly kind: string;
  readonly items: readonly string[];
}

/** Plans each of the days in turn, as often as asked, and keeps what was asked. */
const walk = (
  given: readonly StandingReminder[],
  days: readonly IsoDate[],
  pauses: readonly Pause[] = [],
  times = 1,
  left = true,
) => {
  let standing = given;
  const sent: Sent[] = [];
  for (const today of days) {
    const already: DigestOfDay[] = [];
    for (let time = 0; time < times; time += 1) {
      const raised = standing.filter(({ raisedOn }) => raisedOn <= today);
      const { digests } = planDigests(raised, directory, pauses, rules, england, already, today);
      for (const { recipient, kind, items } of digests) {
        already.push({ recipientId: recipient.id, address: recipient.address, kind });
        sent.push({ day: today, id: recipient.id, kind, items: items.map(({ reminder }) => reminder.reminderId) });
        const asks = items.map(({ reminder, step }) => ({ reminderId: reminder.reminderId, step }));
        standing = standing.map((reminder) => ({
          ...reminder,
          asked: [
            ...reminder.asked,
            ...asks
              .filter(({ reminderId }) => reminderId === reminder.reminderId)
              .map(({ step }) => ({ recipientId: recipient.id, address: recipient.address, step, on: today, left })),
          ],
        }));
      }
    }
  }
  return sent;
};
const said = (sent: readonly Sent[]) => sent.map(({ day, id, kind }) => `${day} ${id} ${kind}`);
const pause = (what: Partial<Pause>): Pause => ({
  what: 'council',
  personId: null,
  recommendationId: null,
  reason: 'Recess',
  fromOn: isoDate('2012-09-12'),
  untilOn: isoDate('2012-09-21'),
  ...what,
});

test('an overdue response is asked for at once, again after five working days, and then the chain is told', () => {
  expect(said(walk([overdueReminder], daysFrom('2012-09-12', 30)))).toEqual([
    '2012-09-12 ada urgent',
    '2012-09-19 ada ordinary',
    '2012-09-26 ada ordinary',
    '2012-09-26 m-ben urgent',
    '2012-10-03 ada ordinary',
    '2012-10-10 ada ordinary',
    '2012-10-10 m-officer urgent',
  ]);
});

test('nobody is told that somebody did not answer to a message that did not leave for sure', () => {
  expect(said(walk([overdueReminder], daysFrom('2012-09-12', 30), [], 1, false))).toEqual([
    '2012-09-12 ada urgent',
    '2012-09-19 ada ordinary',
    '2012-09-26 ada ordinary',
    '2012-10-03 ada ordinary',
    '2012-10-10 ada ordinary',
  ]);
});

test('a worker that was off for days gives one digest, with everything that is owed', () => {
  const other: StandingReminder = {
    ...overdueReminder,
    reminderId: 'x2',
    kind: 'untouched',
    dueOn: null,
    urgent: false,
  };
  const days = ['2012-09-12', '2012-10-04', '2012-10-05'].map(isoDate);
  const sent = walk([overdueReminder, other], days).filter(({ id }) => id === 'ada');
  expect(sent).toEqual([
    { day: '2012-09-12', id: 'ada', kind: 'urgent', items: ['x1'] },
    { day: '2012-09-12', id: 'ada', kind: 'ordinary', items: ['x2'] },
    { day: '2012-10-04', id: 'ada', kind: 'ordinary', items: ['x1', 'x2'] },
  ]);
});

test('a pause holds messages back on its days, both included, and one digest follows it', () => {
  const days = daysFrom('2012-09-12', 13);
  for (const held of [
    pause({}),
    pause({ what: 'person', personId: 'ada' }),
    pause({ what: 'recommendation', recommendationId: 'r1' }),
  ])
    expect(said(walk([overdueReminder], days, [held]))).toEqual(['2012-09-24 ada urgent']);
  expect(said(walk([overdueReminder], days, [pause({ what: 'person', personId: 'ben' })]))).toHaveLength(2);
  const plan = planDigests([overdueReminder], directory, [pause({})], rules, england, [], isoDate('2012-09-12'));
  expect(plan.paused).toMatchObject([{ pause: { reason: 'Recess' }, item: { recipient: { id: 'ada' } } }]);
});

test('what nobody can be asked for is told, and not lost', () => {
  const nobody = { people: [], members: [], holders: [] };
  const plan = planDigests([overdueReminder], nobody, [], rules, england, [], isoDate('2012-09-12'));
  expect(plan.unreachable).toMatchObject([{ reminder: { reminderId: 'x1' } }]);
});

const someStanding: fc.Arbitrary<readonly StandingReminder[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('response_overdue', 'response_due', 'untouched', 'claimed_complete', 'update_wanted'),
      after: fc.integer({ min: 0, max: 40 }),
      lead: fc.constantFrom('Ada Brook', 'Ben Dale', 'Housing Team', 'Cora Finch', 'Nobody'),
      portfolioId: fc.constantFrom('p1', null),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ kind, after, lead, portfolioId }, at) => {
      const raisedOn = addDays(isoDate('2012-09-03'), after);
      const dueOn = kind === 'untouched' || kind === 'claimed_complete' ? null : addDays(raisedOn, 10);
      return {
        ...overdueReminder,
        kind,
        dueOn,
        raisedOn,
        firstAskOn: raisedOn,
        urgent: kind === 'response_overdue',
        reminderId: `x${at}`,
        about: { lead: [lead], actionLead: null, portfolioId },
      };
    }),
  );

test('nobody gets two digests of one kind on a day, however often it is planned, and none on a day off', () => {
  fc.assert(
    fc.property(someStanding, (standing) => {
      const sent = said(walk(standing, daysFrom('2012-09-03', 60), [], 2));
      expect(new Set(sent).size).toBe(sent.length);
      for (const line of sent) expect(isWorkingDay(england, isoDate(line.slice(0, 10)))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('whatever is owed is asked for on its first ask day, and after any gap on the first day that is planned', () => {
  fc.assert(
    fc.property(someStanding, fc.integer({ min: 0, max: 9 }), (standing, gap) => {
      const planned = daysFrom('2012-09-03', 80).filter((_, at) => at % 10 >= gap);
      const sent = walk(standing, planned);
      for (const reminder of standing) {
        const [first] = askDays(reminder, rules, england, isoDate('2013-01-01'));
        const on = planned.find((day) => first !== undefined && day >= first && isWorkingDay(england, day));
        const lists = sent.filter(({ items }) => items.includes(reminder.reminderId));
        if (on !== undefined) expect((lists[0]?.day ?? 'never') <= on).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
