import { sentence } from '@holdfast/words/sentence';
import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { addDays, isoDate } from '../../dates/iso-date.ts';
import { clockCouncil } from '../../settings/clock-council.ts';
import type { DatedSetting } from '../../settings/setting-values.ts';
import type { Nation } from '../../councils/nation.ts';
import { sourceKinds } from '../source-kind.ts';
import { clockOf } from './clock.ts';
import { askedBodies, type ClockFacts, receiptBases, responseWants, standings } from './clock-facts.ts';
import { clockWords } from './clock-words.ts';
import { settleClock } from './settle-clock.ts';

const asked: ClockFacts = {
  sourceKind: 'inquiry',
  sourceDate: '2012-07-05',
  receivedOn: '2012-07-12',
  noticeReceivedOn: null,
  receivedBasis: 'stated',
  responseRequired: 'required',
  askedOf: null,
  partnerBody: null,
  replyAskedOn: null,
  standing: 'live',
};
const of = (nation: Nation, ...dated: readonly DatedSetting[]) => clockCouncil({ nation, dated });
const england = of('england');
const told = (facts: ClockFacts, council = england) =>
  clockWords(clockOf(facts, council), null)
    .map((one) => String(inEnglish(one)))
    .join(' ');

test('two months run by section 9FE from the day the report was received, and say so', () => {
  const noticed = { ...asked, noticeReceivedOn: '2012-07-12' };
  expect(clockOf(noticed, england)).toMatchObject({ kind: 'runs', due: '2012-09-11', fact: 'report', assumed: [] });
  expect(told(noticed)).toBe(
    'A response is due by 11 September 2012: 2 months beginning with 12 July 2012, the day the report was received (Local Government Act 2000, s.9FE).',
  );
});

test('a day for which nothing is awaited any more is told as what it was', () => {
  const clock = clockOf({ ...asked, noticeReceivedOn: '2012-07-12' }, england);
  const words = (due: string | null, answer: 'answered' | 'not_awaited') =>
    clockWords(clock, due, answer).map((one) => String(inEnglish(one)));
  expect(words(null, 'answered')).toEqual([
    'A response was due by 11 September 2012: 2 months beginning with 12 July 2012, the day the report was received (Local Government Act 2000, s.9FE).',
  ]);
  expect(words('2012-10-01', 'answered')[1]).toBe(
    'The committee agreed to wait until 1 October 2012. The day that the law gives stays.',
  );
  expect(words(null, 'not_awaited')[1]).toBe(
    'No response is recorded, and by its status none is awaited any more, so nothing is asked for by that day.',
  );
});

test('a notice that came later is what it is counted from', () => {
  const later = { ...asked, receivedOn: '2012-07-10', noticeReceivedOn: '2012-07-12' };
  expect(clockOf(later, england)).toMatchObject({ fact: 'notice', due: '2012-09-11' });
  expect(clockOf({ ...later, receivedOn: '2012-07-14' }, england)).toMatchObject({ fact: 'report', due: '2012-09-13' });
});

test('the law is that of its day: none before April 2009, section 21B, then section 9FE', () => {
  const received = (receivedOn: string, nation: Nation = 'england') => {
    const clock = clockOf({ ...asked, sourceDate: receivedOn, receivedOn }, of(nation));
    return clock.kind === 'runs' ? clock.law : clock.reason.why;
  };
  expect(received('2006-07-13')).toBe('before_law');
  expect(['2009-03-31', '2009-04-01', '2012-05-03', '2012-05-04'].map((day) => received(day))).toEqual([
    'before_law',
    'clocks.law_s21b',
    'clocks.law_s21b',
    'clocks.law_s9fe',
  ]);
  expect(received('2023-07-12', 'wales')).toBe('clocks.law_s21b');
  expect([received('2023-07-12', 'scotland'), received('2023-07-12', 'northern_ireland')]).toEqual([
    'nation',
    'no_executive',
  ]);
});

test('what scrutiny did not ask for has no time by this law', () => {
  for (const sourceKind of ['inspection', 'audit', 'peer_challenge', 'motion', 'petition'] as const)
    expect(clockOf({ ...asked, sourceKind }, england)).toMatchObject({ kind: 'none', reason: { why: 'origin' } });
  expect(told({ ...asked, sourceKind: 'inspection' })).toBe(
    'The law of scrutiny gives no day for a response to an inspection. Another law may: Holdfast counts none.',
  );
});

test('no response that was not asked for is due, nor one of which nobody knows since when', () => {
  expect(told({ ...asked, responseRequired: 'not_required' })).toBe('No response was asked for, so none is due.');
  expect(clockOf({ ...asked, receivedOn: null }, england)).toMatchObject({
    reason: { why: 'unknown', fact: 'report' },
  });
});

test('what is assumed is said, and where the council has laid it down', () => {
  const little = { ...asked, receivedBasis: 'assumed', responseRequired: null } as const;
  expect(clockOf(little, england)).toMatchObject({ due: '2012-09-11', assumed: ['received', 'required', 'notice'] });
  expect(told(little)).toContain('The day of receipt is assumed: nobody has said which day it was.');
  const basis = { required: 'unless_said_otherwise', basis: 'Constitution, part 4' } as const;
  const by: DatedSetting = { name: 'response_rule', value: basis, validFrom: '2012-01-01' };
  expect(told(little, of('england', by))).toContain('unless somebody says otherwise (Constitution, part 4).');
  expect(told(asked)).toContain('it is taken to have come with the report.');
});

test('where the council counts only what is recorded, nothing else runs, from the day of that rule on', () => {
  const value = { required: 'where_recorded', basis: '' } as const;
  const strict = of('england', { name: 'response_rule', value, validFrom: '2012-07-12' });
  const silent = { ...asked, responseRequired: null };
  expect(clockOf(silent, strict)).toMatchObject({ kind: 'none', reason: { why: 'unknown_required' } });
  expect(clockOf({ ...silent, receivedOn: '2012-07-11' }, strict)).toMatchObject({ kind: 'runs' });
  expect(clockOf({ ...silent, noticeReceivedOn: '2012-07-12' }, strict)).toMatchObject({ kind: 'runs' });
  expect(clockOf(asked, strict)).toMatchObject({ kind: 'runs' });
});

test('where nobody has said where it came from, or what kind of body was asked, no clock runs, and the page says why', () => {
  expect(told({ ...asked, sourceKind: null })).toMatch(/nobody has recorded where it came from/u);
  const body = { ...asked, partnerBody: 'The Ferry Trust', replyAskedOn: '2013-05-01' };
  expect(told(body)).toMatch(/nobody has recorded what kind of body it is/u);
  expect(clockOf({ ...body, askedOf: 'health_body' }, england)).toMatchObject({ due: '2013-05-29' });
});

test('nobody tells how a council was governed on a day that nobody knows', () => {
  const later: DatedSetting = { name: 'governance', value: 'committee_system', validFrom: '2030-05-01' };
  const dayless = { ...asked, sourceDate: null, receivedOn: null };
  expect(clockOf(dayless, of('england', later))).toMatchObject({ reason: { why: 'unknown', fact: 'report' } });
  const own: DatedSetting = { name: 'response_period', value: { weeks: 6 }, validFrom: '2012-01-01' };
  expect(clockOf(dayless, of('scotland', own))).toMatchObject({ reason: { why: 'unknown', fact: 'report' } });
  expect(clockOf(dayless, of('scotland'))).toMatchObject({ reason: { why: 'nation' } });
});

test('a crime and disorder partner owes an answer without a notice, and later where it cannot be sooner', () => {
  const crime = { ...asked, askedOf: 'crime_and_disorder_partner', responseRequired: 'not_required' } as const;
  expect(clockOf(crime, england)).toMatchObject({ due: '2012-08-02', assumed: [] });
  expect(told(crime)).toContain('as soon as reasonably possible after that day, and names no other day.');
});

test('a time of its own that is longer than the law’s is the law’s, and one that is shorter says the law’s day', () => {
  const long: DatedSetting = { name: 'response_period', value: { months: 3 }, validFrom: '2012-01-01' };
  expect(clockOf(asked, of('england', long))).toMatchObject({ due: '2012-09-11', lawDue: null });
  const short: DatedSetting = { name: 'response_period', value: { weeks: 6 }, validFrom: '2012-01-01' };
  expect(clockOf(asked, of('england', short))).toMatchObject({ due: '2012-08-22', lawDue: '2012-09-11' });
});

test('under the committee system the council itself answers, in England in two months; elsewhere as it has set', () => {
  const committees: DatedSetting = { name: 'governance', value: 'committee_system', validFrom: '2012-07-01' };
  expect(clockOf(asked, of('england', committees))).toMatchObject({ law: 'clocks.law_committees', due: '2012-09-11' });
  expect(clockOf({ ...asked, receivedOn: '2012-06-29' }, of('england', committees))).toMatchObject({
    law: 'clocks.law_s9fe',
  });
  const own: DatedSetting = { name: 'response_period', value: { weeks: 6 }, validFrom: '2012-01-01' };
  expect(clockOf(asked, of('england', committees, own))).toMatchObject({ due: '2012-08-22', lawDue: '2012-09-11' });
  const scottish = clockOf(asked, of('scotland', own));
  expect(scottish).toMatchObject({ law: 'clocks.law_own', due: '2012-08-22' });
  // A day of the council's own is its committee's to move.
  const moved = (answer: 'awaited' | 'answered') =>
    String(inEnglish(clockWords(scottish, '2012-10-01', answer)[1] ?? sentence('clocks.none_words')));
  expect(moved('awaited')).toBe('More time was given: it is due by 1 October 2012 now.');
  expect(moved('answered')).toBe('More time was given, until 1 October 2012.');
  expect(told(asked, of('england', own))).toContain(
    '(the council’s own rule; the law, Local Government Act 2000, s.9FE, gives until 11 September 2012)',
  );
});

test('a health body has 28 days from the day of asking, a crime and disorder partner from the date of the report', () => {
  const health = { ...asked, askedOf: 'health_body', sourceDate: '2013-04-01', replyAskedOn: '2013-04-02' } as const;
  expect(clockOf(health, england)).toMatchObject({ body: 'health_body', due: '2013-04-30', law: 'clocks.law_health' });
  expect(clockOf({ ...health, replyAskedOn: null }, england)).toMatchObject({ reason: { fact: 'reply_asked' } });
  const crime = { ...asked, askedOf: 'crime_and_disorder_partner', sourceDate: '2024-02-01' } as const;
  expect(clockOf(crime, england)).toMatchObject({ due: '2024-02-29', law: 'clocks.law_crime' });
  expect(clockOf({ ...asked, askedOf: 'other_partner' }, england)).toMatchObject({
    reason: { why: 'other_partner' },
  });
});

test('a coroner’s report is answered within 56 days of its sending', () => {
  const sent = { ...asked, sourceKind: 'coroner', sourceDate: '2024-01-02' } as const;
  expect(clockOf(sent, england)).toMatchObject({ due: '2024-02-27', law: 'clocks.law_coroner' });
  expect(clockOf(sent, of('scotland'))).toMatchObject({ kind: 'none' });
});

const day = fc.option(fc.integer({ min: -4_000, max: 4_000 }).map((days) => addDays(isoDate('2012-07-12'), days)));
const someFacts: fc.Arbitrary<ClockFacts> = fc.record({
  sourceKind: fc.constantFrom(null, ...sourceKinds),
  sourceDate: day,
  receivedOn: day,
  noticeReceivedOn: day,
  receivedBasis: fc.constantFrom(null, ...receiptBases),
  responseRequired: fc.constantFrom(null, ...responseWants),
  askedOf: fc.constantFrom(null, ...askedBodies),
  partnerBody: fc.constantFrom(null, 'The Ferry Trust'),
  replyAskedOn: day,
  standing: fc.constantFrom(...standings),
});

test('no clock runs from a day that nobody gave, nor for history, and each says what it goes by', () => {
  fc.assert(
    fc.property(
      someFacts,
      fc.constantFrom<Nation[]>('england', 'wales', 'scotland', 'northern_ireland'),
      (facts, nation) => {
        const clock = clockOf(facts, of(nation));
        expect(clockWords(clock, null).map((one) => inEnglish(one))).not.toContain('');
        if (clock.kind === 'none') return;
        expect(facts.standing).not.toBe('history');
        expect([facts.sourceDate, facts.receivedOn, facts.noticeReceivedOn, facts.replyAskedOn]).toContain(clock.from);
        expect(clock.due > clock.from).toBe(true);
      },
    ),
  );
});

describe('what follows from the facts', () => {
  const row = { ...asked, responseDueOn: null, responseFirstDueOn: null };
  const clocks = { council: england, start: null };

  test('is history where they are older than the register, until somebody takes it on', () => {
    expect(settleClock(row, { ...clocks, start: '2012-07-06' })).toEqual({
      standing: 'history',
      responseFirstDueOn: null,
      responseDueOn: null,
    });
    expect(settleClock(row, { ...clocks, start: '2012-07-05' }).standing).toBe('live');
    const taken = settleClock({ ...row, standing: 'taken_on' }, { ...clocks, start: '2020-01-01' });
    expect(taken).toEqual({ standing: 'taken_on', responseFirstDueOn: '2012-09-11', responseDueOn: '2012-09-11' });
  });

  test('keeps more time that was given, and forgets a day that is due no more', () => {
    const putOff = { ...row, responseFirstDueOn: '2012-09-11', responseDueOn: '2012-10-31' };
    expect(settleClock(putOff, clocks)).toMatchObject({ responseDueOn: '2012-10-31' });
    expect(settleClock({ ...putOff, sourceKind: 'audit' }, clocks)).toMatchObject({ responseDueOn: null });
  });
});

test('what has no words yet waits for them, unless a law gives a time from facts that somebody stated', () => {
  const wordless = { ...asked, wordless: true };
  expect(clockOf(wordless, england)).toMatchObject({ kind: 'runs', due: '2012-09-11' });
  const waiting = { kind: 'none', reason: { why: 'words' } };
  expect(clockOf({ ...wordless, receivedBasis: 'assumed' }, england)).toMatchObject(waiting);
  expect(clockOf({ ...wordless, sourceKind: null }, england)).toMatchObject({ reason: { why: 'unknown_origin' } });
  expect(told({ ...wordless, responseRequired: null })).toBe(
    'The committee’s words are not yet here, so the time to respond does not run. It runs once they are added.',
  );
  const own = of('scotland', { name: 'response_period', value: { days: 28 }, validFrom: '2000-01-01' });
  expect(clockOf(asked, own)).toMatchObject({ kind: 'runs' });
  expect(clockOf(wordless, own)).toMatchObject(waiting);
  expect(clockOf({ ...wordless, receivedOn: null }, own)).toMatchObject({ kind: 'none', reason: { why: 'unknown' } });
});
