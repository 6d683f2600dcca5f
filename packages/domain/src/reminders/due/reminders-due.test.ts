import { sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { addDays, isoDate } from '../../dates/iso-date.ts';
import { parseProseDate } from '../../dates/prose/prose-date.ts';
import { storedStatuses } from '../../recommendations/status/core-status.ts';
import { askedBodies, receiptBases, responseWants, standings } from '../../recommendations/clocks/clock-facts.ts';
import { sourceKinds } from '../../recommendations/source-kind.ts';
import { meetingReminders, noticeReminder } from './meeting-reminders.ts';
import type { WatchedAction, WatchedFacts } from './reminder.ts';
import { usualReminderRules as rules } from '../rules/reminder-rules.ts';
import { lookAgainOn, remindersDue } from './reminders-due.ts';
import { withoutWritten } from './spans.ts';
import { awaiting, daysFrom, england, settings } from '../testing/council.ts';

const due = (facts: WatchedFacts, day: string) => remindersDue(facts, rules, settings, england, isoDate(day));
const kinds = (facts: WatchedFacts, day: string) => due(facts, day).map(({ kind }) => kind);

test('a response is asked for from the first lead day, and is overdue the day after its last, holding reply or not', () => {
  const held: WatchedFacts = { ...awaiting, responses: [{ decision: 'holding', date: isoDate('2012-08-16') }] };
  expect(kinds(held, '2012-08-12')).toEqual([]);
  expect(due(held, '2012-08-13')).toMatchObject([
    { kind: 'response_due', dueOn: '2012-09-11', firstAskOn: '2012-08-13', urgent: false },
  ]);
  expect(inEnglish(due(held, '2012-08-13')[0]?.because)).toBe(
    'A response is due by 11 September 2012: 2 months beginning with 12 July 2012, the day the report was received (Local Government Act 2000, s.9FE). Nobody has recorded when the notice that asks for a response was received: it is taken to have come with the report. A holding reply was received, which is not a response.',
  );
  expect(kinds(held, '2012-09-11')).toEqual(['response_due']);
  expect(due(held, '2012-09-12')).toMatchObject([{ kind: 'response_overdue', urgent: true }]);
});

test('an answer that waits for acceptance stops the asking, and so does a response that stands', () => {
  expect(kinds({ ...awaiting, answerSentOn: isoDate('2012-09-01') }, '2012-09-20')).toEqual([]);
  const noted: WatchedFacts = {
    ...awaiting,
    status: 'on_track',
    responses: [{ decision: 'noted', date: isoDate('2012-08-20') }],
  };
  expect(kinds(noted, '2012-09-20')).toEqual([]);
});

test('an action is asked for before its date and after it, in the words in which it was written', () => {
  const action = {
    id: 'a1',
    words: 'Write a plan',
    status: 'on_track',
    extensions: [],
    lead: [],
    servesOthers: false,
    timescale: parseProseDate('Autumn 2012'),
  } as const;
  const facts: WatchedFacts = { ...awaiting, status: 'on_track', actions: [action] };
  expect(due(facts, '2012-11-16')).toMatchObject([{ kind: 'action_due', actionId: 'a1', dueOn: '2012-11-30' }]);
  expect(inEnglish(due(facts, '2012-12-01')[0]?.because)).toBe(
    'The action was due by 30 November 2012 (written as “Autumn 2012”) and is not complete.',
  );
});

describe('an action that only says again what its recommendation says', () => {
  const on = (day: string) => parseProseDate(day);
  const action = (id: string, of: Partial<WatchedAction> = {}): WatchedAction => ({
    id,
    words: 'Write a plan',
    status: 'on_track',
    extensions: [],
    lead: ['Ada Brook'],
    servesOthers: false,
    timescale: on('30 November 2012'),
    ...of,
  });
  const facts = (...actions: WatchedAction[]): WatchedFacts => ({
    ...awaiting,
    status: 'on_track',
    due: on('30 November 2012'),
    lead: ['Ada Brook'],
    actions,
  });
  const asked = (of: WatchedFacts, day: string, off: typeof rules.off = []) =>
    remindersDue(of, { ...rules, off }, settings, england, isoDate(day)).map(({ kind, actionId }) => [kind, actionId]);

  test('is not asked for beside it, before the day or after it', () => {
    for (const one of [action('a1'), action('a1', { lead: [] })]) {
      expect(asked(facts(one), '2012-11-16')).toEqual([['action_due', null]]);
      expect(asked(facts(one), '2012-12-03')).toEqual([['action_overdue', null]]);
      const band = { ...facts(one), sourceKind: 'inspection' } as const;
      expect(asked(band, '2012-12-03')).toEqual([['band_ending', null]]);
      expect(asked(band, '2012-12-03', ['band_ending'])).toEqual([['action_overdue', 'a1']]);
    }
  });

  test.each([
    ['is led by somebody else', [action('a1', { lead: ['Ben Dale'] })]],
    ['is led by others too', [action('a1', { lead: ['Ada Brook', 'Ben Dale'] })]],
    ['is led by one of several', [action('a1')], ['Ada Brook', 'Ben Dale']],
    ['serves others', [action('a1', { servesOthers: true })]],
    ['is due on another day', [action('a1', { timescale: on('29 November 2012') })]],
    ['stands beside another', [action('a1'), action('a2')]],
  ])('is a thing of its own where it %s', (_, actions, lead = ['Ada Brook']) => {
    const own = actions.map(({ id }) => ['action_due', id]);
    expect(asked({ ...facts(...actions), lead }, '2012-11-16')).toEqual([...own, ['action_due', null]]);
  });

  test('is asked for where the recommendation is not, and beside one that is done it is the only one', () => {
    const owed = { ...facts(action('a1')), status: 'awaiting_response' } as const;
    expect(asked(owed, '2012-12-03')).toEqual([
      ['response_overdue', null],
      ['action_overdue', 'a1'],
    ]);
    const done = facts(action('a1'), action('a2', { status: 'verified_complete' }));
    expect(asked(done, '2012-11-16')).toEqual([['action_due', null]]);
  });
});

test('why somebody is asked can be said without the words of the paper, and loses nothing else', () => {
  const written = sentence('reminders.action_due_written', { dueOn: '2012-11-30', words: 'Autumn 2012' });
  const plain = sentence('reminders.action_due', { dueOn: '2012-11-30' });
  const other = sentence('reminders.not_answered');
  expect(withoutWritten(written)).toEqual(plain);
  expect(withoutWritten(together([written, other]))).toEqual(together([plain, other]));
  for (const same of [plain, other]) expect(withoutWritten(same)).toEqual(same);
});

test('what nobody has touched for months is asked for, even without a date, and only where nothing else is', () => {
  const facts: WatchedFacts = { ...awaiting, status: 'unknown', lastUpdate: isoDate('2012-08-31') };
  expect(kinds(facts, '2013-02-27')).toEqual([]);
  expect(inEnglish(due(facts, '2013-02-28')[0]?.because)).toBe(
    'Nobody has said anything of it since 31 August 2012, 6 months or more.',
  );
  expect(kinds({ ...facts, due: parseProseDate('31 January 2013') }, '2013-02-28')).toEqual(['action_overdue']);
});

test('a band of an improvement plan ends, a claim waits, more time was asked for, an update is wanted', () => {
  const band: WatchedFacts = {
    ...awaiting,
    status: 'not_started',
    sourceKind: 'inspection',
    due: parseProseDate('13 September 2012'),
  };
  expect(kinds(band, '2012-09-03')).toEqual(['band_ending']);
  const claimed: WatchedFacts = { ...band, status: 'claimed_complete', claimedOn: isoDate('2012-08-01') };
  expect(kinds(claimed, '2012-09-30')).toEqual(['claimed_complete']);
  const more: WatchedFacts = { ...awaiting, status: 'on_track', extensionAskedOn: isoDate('2012-08-01') };
  expect(kinds(more, '2012-08-01')).toEqual(['extension_asked']);
  const updates = { due: isoDate('2012-09-20'), after: isoDate('2012-07-12') };
  const wanted = remindersDue(
    { ...awaiting, status: 'on_track' },
    rules,
    { ...settings, updates },
    england,
    isoDate('2012-09-06'),
  );
  expect(wanted).toMatchObject([{ kind: 'update_wanted', dueOn: '2012-09-20' }]);
});

test('nothing is due on what is closed or only noted, nor in a council that does not remind', () => {
  for (const status of ['verified_complete', 'rejected', 'superseded', 'note_only'] as const)
    expect(kinds({ ...awaiting, status }, '2020-01-01')).toEqual([]);
  expect(remindersDue(awaiting, { ...rules, on: false }, settings, england, isoDate('2020-01-02'))).toEqual([]);
});

test('the legal days of an agenda and of a key decision are told with their law', () => {
  const meeting = { meetingId: 'm1', committee: 'Scrutiny Committee', heldOn: isoDate('2012-07-12') };
  expect(meetingReminders(meeting, rules, england, isoDate('2012-06-28'))).toEqual([]);
  expect(inEnglish(meetingReminders(meeting, rules, england, isoDate('2012-06-29'))[0]?.because)).toMatch(
    /by 4 July 2012, 5 clear days before the meeting \(Local Government Act 1972, s\.100B/u,
  );
  const body = { kind: 'cabinet', nation: 'england', governance: 'leader_and_cabinet' } as const;
  const notice = { meetingId: 'm1', decisions: ['Sell the hall'], decidedOn: isoDate('2013-03-14'), body };
  expect(noticeReminder(notice, rules, england, isoDate('2013-02-13'))).toMatchObject([{ dueOn: '2013-02-13' }]);
  const committees = { ...body, governance: 'committee_system' } as const;
  expect(noticeReminder({ ...notice, body: committees }, rules, england, isoDate('2013-02-13'))).toEqual([]);
});

const someDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays(isoDate('2012-01-01'), days));
const maybeDay = fc.option(someDay);
const timescale = fc.option(someDay.map((day) => parseProseDate(day)));
const someFacts: fc.Arbitrary<WatchedFacts> = fc.record({
  recommendationId: fc.constant('r1'),
  status: fc.constantFrom(...storedStatuses),
  sourceKind: fc.constantFrom(...sourceKinds),
  openedOn: maybeDay,
  sourceDate: maybeDay,
  receivedOn: maybeDay,
  noticeReceivedOn: maybeDay,
  receivedBasis: fc.constantFrom(null, ...receiptBases),
  responseRequired: fc.constantFrom(null, ...responseWants),
  askedOf: fc.constantFrom(null, ...askedBodies),
  partnerBody: fc.constantFrom(null, 'The Ferry Trust'),
  replyAskedOn: maybeDay,
  standing: fc.constantFrom(...standings),
  responseDueOn: maybeDay,
  lastUpdate: maybeDay,
  due: timescale,
  lead: fc.constant([]),
  claimedOn: maybeDay,
  extensionAskedOn: maybeDay,
  answerSentOn: fc.option(someDay, { freq: 9 }).map((day) => (day !== null && day > '2012-09-01' ? day : null)),
  responses: fc.array(
    fc.record({ decision: fc.constantFrom('holding' as const, 'accepted' as const), date: someDay }),
    { maxLength: 1 },
  ),
  actions: fc.array(
    fc.record({
      id: fc.constant('a1'),
      words: fc.constant('x'),
      status: fc.constantFrom(...storedStatuses),
      timescale,
      extensions: fc.constant([]),
      lead: fc.constantFrom([], ['Ada Brook']),
      servesOthers: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

test('no day on which something else is due comes before the day for looking again', () => {
  fc.assert(
    fc.property(someFacts, someDay, maybeDay, (facts, today, after) => {
      const clock = { ...settings, updates: after === null ? null : { due: addDays(after, 20), after } };
      const on = (day: typeof today) => JSON.stringify(remindersDue(facts, rules, clock, england, day));
      const again = lookAgainOn(facts, rules, clock, england, today);
      expect(again === null || again > today).toBe(true);
      const differs = daysFrom(today, 400).find((day) => on(day) !== on(today));
      if (differs !== undefined) expect((again ?? '9') <= differs).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('settings that change by themselves are a day for looking again', () => {
  const changing = { ...settings, changeOn: isoDate('2012-07-20') };
  expect(lookAgainOn(awaiting, rules, changing, england, isoDate('2012-07-19'))).toBe('2012-07-20');
  expect(lookAgainOn(awaiting, rules, changing, england, isoDate('2012-07-20'))).toBe('2012-08-13');
});
