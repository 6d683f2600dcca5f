import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { clockCouncil } from '../settings/clock-council.ts';
import { type DeadlineFacts, deadlineLines, noClockWords } from './deadline-lines.ts';
import type { OwingFacts } from './clocks/owing.ts';
import { whoOwes } from './who-owes.ts';

const housing: OwingFacts = {
  askedOf: null,
  partnerBody: null,
  portfolio: { name: 'Housing', postHolder: 'Cllr Ada Brook' },
  lead: ['Head of Housing'],
};
const told = (what: Parameters<typeof whoOwes>[0], facts: Partial<OwingFacts> = {}) =>
  inEnglish(whoOwes(what, { ...housing, ...facts }));

test('a response is owed by the holder of the portfolio, whoever leads the work', () => {
  expect(told('response')).toBe('Owed by Cllr Ada Brook, the portfolio holder for Housing.');
  expect(told('response', { portfolio: { name: 'Housing', postHolder: null } })).toBe(
    'Owed by the portfolio holder for Housing. Nobody is recorded as holding it.',
  );
  expect(told('response', { portfolio: null })).toMatch(/^Owed by the executive, or by the council where it has none/u);
});

test('a response of a partner body is owed by that body, named or not', () => {
  expect(told('response', { askedOf: 'health_body', partnerBody: 'Ferry NHS Trust' })).toBe('Owed by Ferry NHS Trust.');
  expect(told('response', { partnerBody: 'The Ferry Trust' })).toBe('Owed by The Ferry Trust.');
  expect(told('response', { askedOf: 'crime_and_disorder_partner' })).toBe(
    'Owed by a crime and disorder partner. Nobody has recorded which one.',
  );
});

test('work is owed by whoever leads it, else by the holder of the portfolio, else by nobody that is recorded', () => {
  expect(told('action')).toBe('Owed by Head of Housing.');
  expect(told('update', { lead: [' '] })).toBe('Owed by Cllr Ada Brook, the portfolio holder for Housing.');
  expect(told('action', { lead: [], portfolio: null })).toBe('Nobody is recorded as owing it.');
});

describe('what a paper says of what is owed', () => {
  const facts: DeadlineFacts = {
    ...housing,
    status: 'awaiting_response',
    sourceKind: 'inquiry',
    sourceDate: '2012-07-05',
    receivedOn: '2012-07-12',
    noticeReceivedOn: null,
    receivedBasis: 'stated',
    responseRequired: null,
    replyAskedOn: null,
    standing: 'live',
    responseDueOn: '2012-09-11',
    responses: [],
    actions: [],
    lastUpdate: null,
  };
  const settings = { council: clockCouncil({ nation: 'england', dated: [] }), updates: null };
  const lines = (on: string, more: Partial<DeadlineFacts> = {}) =>
    deadlineLines({ ...facts, ...more }, isoDate(on), settings).map((one) => inEnglish(one));

  test.each([
    ['before', '2012-09-01', 'A response is due by 11 September 2012'],
    ['after', '2012-09-12', 'A response was due by 11 September 2012'],
  ])('%s its day: the day, the law, what is assumed, and who owes it', (_, on, opening) => {
    const [line, ...others] = lines(on);
    expect(others).toEqual([]);
    expect(line).toContain(opening);
    expect(line).toContain('(Local Government Act 2000, s.9FE).');
    expect(line).toContain('It is counted by the council’s own rule that a response is required');
    expect(line).toContain('it is taken to have come with the report.');
    expect(line).toContain('Owed by Cllr Ada Brook, the portfolio holder for Housing.');
  });

  test('where no clock runs it says why, and nothing where no answer is awaited', () => {
    const unknown = { sourceKind: null, responseDueOn: null };
    expect(lines('2012-09-12', unknown)).toEqual([expect.stringMatching(/nobody has recorded where it came from/u)]);
    expect(inEnglish(noClockWords({ ...facts, ...unknown }, settings))).toMatch(/where it came from/u);
    expect(noClockWords(facts, settings)).toBeNull();
    expect(lines('2012-09-12', { status: 'on_track' })).toEqual([]);
    expect(lines('2012-09-12', { standing: 'history' })).toEqual([]);
  });
});
