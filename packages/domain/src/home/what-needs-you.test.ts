import fc from 'fast-check';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { roles } from '../councils/role.ts';
import type { Overdue } from '../recommendations/overdue.ts';
import { whatNeedsYou } from './what-needs-you.ts';
import type { HomeFacts, HomeRecommendation } from './what-needs-you.ts';

const overdue = (what: Overdue['what'], due: string): Overdue => ({
  what,
  due: isoDate(due),
  since: addDays(isoDate(due), 1),
  because: `Late: ${what}.`,
});
const one = (id: string, more: Partial<HomeRecommendation> = {}): HomeRecommendation => ({
  id,
  reference: `SR12-13-00${id}`,
  words: 'That it be so',
  status: 'on_track',
  overdue: [],
  next: null,
  changedOn: null,
  mine: false,
  ...more,
});
const facts = (recommendations: readonly HomeRecommendation[], more: Partial<HomeFacts> = {}): HomeFacts => ({
  recommendations,
  imports: [],
  updatesDue: isoDate('2012-08-03'),
  lastMeeting: isoDate('2012-07-12'),
  ...more,
});
const shown = (lists: ReturnType<typeof whatNeedsYou>): Record<string, readonly string[]> =>
  Object.fromEntries(lists.map(({ kind, items }) => [kind, items.map(({ id }) => id)]));

it('shows a responder what they owe, each once, oldest first', () => {
  const lists = whatNeedsYou(
    ['responder'],
    facts([
      one('1', { mine: true, next: { what: 'action', due: isoDate('2012-09-30') } }),
      one('2', { mine: true, overdue: [overdue('update', '2012-08-03'), overdue('action', '2012-06-30')] }),
      one('3', { overdue: [overdue('action', '2012-01-01')] }),
      one('4', { mine: true }),
      one('5', { mine: true, status: 'verified_complete', next: { what: 'action', due: isoDate('2012-09-01') } }),
    ]),
  );
  expect(shown(lists)).toEqual({ what_you_owe: ['2', '1'] });
  expect(lists[0]?.items[0]).toMatchObject({ date: '2012-06-30', because: 'Late: action.' });
});

it('shows the scrutiny officer what to chase, what to put to the committee and what waits', () => {
  const lists = whatNeedsYou(
    ['scrutiny_officer'],
    facts(
      [
        one('1', { status: 'awaiting_response', overdue: [overdue('response', '2012-07-31')] }),
        one('2', { status: 'awaiting_response', overdue: [overdue('response', '2012-06-30')] }),
        one('3', { next: { what: 'update', due: isoDate('2012-08-03') } }),
        one('4', { overdue: [overdue('update', '2012-05-01')] }),
        one('5', { status: 'claimed_complete', changedOn: isoDate('2012-07-20') }),
        one('6', { overdue: [overdue('action', '2012-06-30'), overdue('action', '2012-07-31')] }),
        one('7', { next: { what: 'update', due: isoDate('2012-10-01') } }),
      ],
      { imports: [{ id: 'u1', name: 'tracker.docx', waitingSince: isoDate('2012-08-01') }] },
    ),
  );
  expect(shown(lists)).toEqual({
    overdue_responses: ['2', '1'],
    overdue_actions: ['6'],
    updates_due: ['4', '3'],
    to_verify: ['5'],
    imports_waiting: ['u1'],
  });
});

it('shows a councillor what changed since the last meeting, newest first', () => {
  const lists = whatNeedsYou(
    ['committee_member'],
    facts([
      one('1', { changedOn: isoDate('2012-07-12') }),
      one('2', { changedOn: isoDate('2012-07-13') }),
      one('3', { changedOn: isoDate('2012-08-01') }),
      one('4'),
    ]),
  );
  expect(shown(lists)['changed_since_last_meeting']).toEqual(['3', '2']);
});

it('shows each list once, whatever roles a person holds, and nothing without a role', () => {
  fc.assert(
    fc.property(fc.subarray([...roles]), (held) => {
      const kinds = whatNeedsYou(held, facts([])).map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds.length > 0).toBe(held.length > 0);
    }),
  );
});
