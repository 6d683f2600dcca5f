import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { addDays, isoDate } from '../dates/iso-date.ts';
import { parseProseDate } from '../dates/prose/prose-date.ts';
import { storedStatuses } from './status/core-status.ts';
import { clockCouncil } from '../settings/clock-council.ts';
import { derivedStatus, whatIsOverdue } from './overdue.ts';
import type { ActionFacts, OverdueFacts, OverdueSettings } from './overdue.ts';

const settings: OverdueSettings = { council: clockCouncil({ nation: 'england', dated: [] }), updates: null };
const waiting: OverdueFacts = {
  status: 'awaiting_response',
  sourceKind: 'inquiry',
  sourceDate: '2012-07-05',
  receivedOn: '2012-07-10',
  noticeReceivedOn: '2012-07-12',
  receivedBasis: 'stated',
  responseRequired: 'required',
  askedOf: null,
  partnerBody: null,
  replyAskedOn: null,
  standing: 'live',
  responseDueOn: '2012-09-11',
  responses: [],
  actions: [],
  lastUpdate: null,
};
const action = (words: string, more: Partial<ActionFacts> = {}): ActionFacts => ({
  id: 'a1',
  words: 'Write a plan',
  status: 'on_track',
  timescale: parseProseDate(words),
  extensions: [],
  ...more,
});

it('makes a response overdue the day after its last day, and says how it was counted', () => {
  expect(whatIsOverdue(waiting, isoDate('2012-09-11'), settings)).toEqual([]);
  expect(inEnglish(whatIsOverdue(waiting, isoDate('2012-09-12'), settings))).toEqual([
    {
      what: 'response',
      due: '2012-09-11',
      since: '2012-09-12',
      because:
        'A response was due by 11 September 2012: 2 months beginning with 12 July 2012, the day the notice that asks for a response was received (Local Government Act 2000, s.9FE).',
    },
  ]);
  expect(derivedStatus(waiting, isoDate('2012-09-11'), settings)).toBe('awaiting_response');
  expect(derivedStatus(waiting, isoDate('2012-09-12'), settings)).toBe('response_overdue');
});

it('is not stopped by a holding reply', () => {
  const held: OverdueFacts = { ...waiting, responses: [{ decision: 'holding', date: isoDate('2012-08-16') }] };
  expect(inEnglish(whatIsOverdue(held, isoDate('2012-09-12'), settings)[0]?.because)).toContain(
    'A holding reply was received, which is not a response.',
  );
  const answered: OverdueFacts = { ...waiting, responses: [{ decision: 'noted', date: isoDate('2012-08-16') }] };
  expect(whatIsOverdue(answered, isoDate('2012-09-12'), settings)).toEqual([]);
});

it('counts nothing from a day of receipt that is not known', () => {
  expect(whatIsOverdue({ ...waiting, receivedOn: null }, isoDate('2020-01-01'), settings)).toEqual([]);
});

it('makes an action overdue after the last day that its words can mean', () => {
  const facts: OverdueFacts = { ...waiting, status: 'on_track', actions: [action('Autumn 2011')] };
  expect(whatIsOverdue(facts, isoDate('2011-11-30'), settings)).toEqual([]);
  expect(inEnglish(whatIsOverdue(facts, isoDate('2011-12-01'), settings))).toEqual([
    {
      what: 'action',
      due: '2011-11-30',
      since: '2011-12-01',
      because: 'The action was due by 30 November 2011 (written as “Autumn 2011”) and is not complete.',
      actionId: 'a1',
    },
  ]);
});

it.each(['tbc', 'ongoing', 'from April 2012', 'within six months'])(
  'never makes an action overdue whose timescale is %p',
  (words) => {
    expect(
      whatIsOverdue({ ...waiting, status: 'on_track', actions: [action(words)] }, isoDate('2030-01-01'), settings),
    ).toEqual([]);
  },
);

it('moves an action by an approved extension only', () => {
  const extension = {
    askedOn: isoDate('2012-03-01'),
    newDue: isoDate('2012-12-31'),
    reason: 'Staff',
    approvedAt: null,
  };
  const facts = (approvedAt: typeof extension.approvedAt | ReturnType<typeof isoDate>): OverdueFacts => ({
    ...waiting,
    status: 'on_track',
    actions: [action('31 March 2012', { extensions: [{ ...extension, approvedAt }] })],
  });
  expect(whatIsOverdue(facts(null), isoDate('2012-07-12'), settings)).toHaveLength(1);
  expect(whatIsOverdue(facts(isoDate('2012-03-14')), isoDate('2012-07-12'), settings)).toEqual([]);
});

it('asks for an update before the next meeting, once there is a response', () => {
  const updates = { due: isoDate('2012-08-03'), after: isoDate('2012-07-12') };
  const facts: OverdueFacts = { ...waiting, status: 'on_track', lastUpdate: isoDate('2012-07-12') };
  expect(inEnglish(whatIsOverdue(facts, isoDate('2012-08-04'), { ...settings, updates }))).toEqual([
    {
      what: 'update',
      due: '2012-08-03',
      since: '2012-08-04',
      because: 'An update for the next meeting was due by 3 August 2012. The last one is of 12 July 2012.',
    },
  ]);
  expect(
    whatIsOverdue({ ...facts, lastUpdate: isoDate('2012-07-13') }, isoDate('2012-08-04'), { ...settings, updates }),
  ).toEqual([]);
  expect(
    whatIsOverdue({ ...facts, status: 'awaiting_response' }, isoDate('2012-08-04'), { ...settings, updates }),
  ).toEqual([]);
});

it('finds nothing overdue in what is finished, and what is late stays late', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(isoDate('2010-01-01'), days));
  fc.assert(
    fc.property(fc.constantFrom(...storedStatuses), day, fc.integer({ min: 1, max: 400 }), (status, today, later) => {
      const facts: OverdueFacts = { ...waiting, status, actions: [action('Autumn 2011')] };
      const late = whatIsOverdue(facts, today, settings);
      if (['claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only'].includes(status))
        expect(late).toEqual([]);
      expect(whatIsOverdue(facts, addDays(today, later), settings)).toEqual(expect.arrayContaining([...late]));
      expect(late.every(({ since }) => since <= today)).toBe(true);
    }),
  );
});
