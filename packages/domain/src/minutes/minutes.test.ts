import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { isoDate } from '../dates/iso-date.ts';
import { agendaOpenings } from './agenda-kinds.ts';
import { type AttendanceLine, decideAttendance } from './attendance.ts';
import { decideDeclaration } from './declarations.ts';
import { dueBack } from './due-back.ts';
import { minuteNumberFaults, nextMinuteNumber } from './minute-numbers.ts';
import { readMinute, resolutionInFull, resolutionMark, writeMinute } from './resolutions.ts';

describe('a minute', () => {
  test('is taken apart into what was said and what was resolved, one by one', () => {
    expect(
      readMinute(
        'The Panel considered a report on the ferry. RESOLVED that the Panel (i) note the fares; (ii) ask the operator for winter times; and (iii) see both in March.',
      ),
    ).toEqual({
      words: 'The Panel considered a report on the ferry.',
      stem: 'that the Panel',
      resolutions: [
        { mark: '(i)', words: 'note the fares' },
        { mark: '(ii)', words: 'ask the operator for winter times' },
        { mark: '(iii)', words: 'see both in March.' },
      ],
    });
  });

  test('with one resolution has no mark', () => {
    expect(readMinute('RESOLVED: that the minutes be signed.')).toEqual({
      words: '',
      stem: '',
      resolutions: [{ mark: '', words: 'that the minutes be signed.' }],
    });
  });

  test('that only tells what was noted resolves nothing', () => {
    expect(readMinute('The Board noted the forward plan (and its annex).').resolutions).toEqual([]);
  });

  test.each([
    ['letters', 'RESOLVED (a) that one be done; (b) that two be done.'],
    ['numbers', 'RESOLVED that\n1. one be done\n2. two be done'],
    ['bullets with marks', 'RESOLVED\n\n- (i) that one be done; and\n- (ii) that two be done.'],
  ])('counts by %s', (_, text) => {
    expect(readMinute(text).resolutions).toHaveLength(2);
  });

  test('keeps a year, a clause and a list inside a resolution as words', () => {
    const { resolutions } = readMinute(
      'RESOLVED (i) that the plan (2012) be kept under section 9(2) and cover a) roads and b) paths; (ii) that it be printed.',
    );
    expect(resolutions.map(({ words }) => words)).toEqual([
      'that the plan (2012) be kept under section 9(2) and cover a) roads and b) paths',
      'that it be printed.',
    ]);
  });

  test('gives back the resolutions that it was made of', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}$/u);
    const words = fc.array(word, { minLength: 2, maxLength: 9 }).map((parts) => `that ${parts.join(' ')} be done`);
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 15 }), (list) => {
        const text = list.map((one, index) => `${resolutionMark(index)} ${one}`).join('; and\n');
        expect(readMinute(`They met. RESOLVED\n${text}`).resolutions.map((one) => one.words)).toEqual(list);
      }),
    );
  });

  test('written down and read again is the same', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}$/u);
    const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => `that ${parts.join(' ')} done`);
    const many = fc
      .array(phrase, { minLength: 2, maxLength: 12 })
      .map((list) => list.map((words, index) => ({ mark: resolutionMark(index), words })));
    const one = phrase.map((words) => [{ mark: '', words }]);
    const minute = fc.record({ words: phrase, resolutions: fc.oneof(many, one, fc.constant([])) });
    fc.assert(
      fc.property(minute, fc.constantFrom('', 'that the Panel'), ({ words, resolutions }, stem) => {
        const whole = { words, stem: resolutions.length > 1 ? stem : '', resolutions };
        expect(readMinute(writeMinute(whole))).toEqual(whole);
      }),
    );
  });

  test('yields a recommendation that reads without it', () => {
    expect(resolutionInFull('that the Panel', 'ask for figures')).toBe('That the Panel ask for figures');
    expect(resolutionInFull('that the Panel', 'That figures be given')).toBe('That figures be given');
    expect(resolutionInFull('', 'that figures be given')).toBe('That figures be given');
  });

  it('of thousands of spaces is read in the time of its length', () => {
    const from = performance.now();
    expect(
      readMinute(`RESOLVED that${' '.repeat(45_000)}x (i) note it; and (ii) ask${'\n '.repeat(45_000)}`),
    ).toMatchObject({
      resolutions: [{ words: 'note it' }, { words: 'ask' }],
    });
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});

describe('numbers of minutes', () => {
  test('go on from one meeting to the next', () => {
    expect(nextMinuteNumber([])).toBe(1);
    expect(nextMinuteNumber([74, 80, 79])).toBe(81);
  });

  test('that stand twice, are left out or run backwards are told', () => {
    const minute = (number: number, heldOn: string) => ({ number, heldOn, heading: `Heading ${number}` });
    const faults = minuteNumberFaults([
      minute(74, '2012-04-12'),
      minute(74, '2012-04-12'),
      minute(76, '2012-05-08'),
      minute(77, '2012-04-12'),
      minute(80, '2012-06-14'),
    ]);
    expect(faults.map(({ code, number }) => [code, number])).toEqual([
      ['number_twice', 74],
      ['number_missing', 75],
      ['number_out_of_order', 77],
      ['number_missing', 78],
    ]);
    expect(inEnglish(faults.at(-1)?.sentence)).toBe('There are no minutes 78 to 79.');
  });

  test('given one after the other are never at fault', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const minutes = Array.from({ length: count }, (_, index) => ({
          number: index + 1,
          heldOn: `2012-${String(1 + Math.floor(index / 6)).padStart(2, '0')}-10`,
          heading: '',
        }));
        expect(minuteNumberFaults(minutes)).toEqual([]);
      }),
    );
  });
});

describe('a declaration', () => {
  const whip = { kind: 'party_whip', words: 'Whipped on item 7', tookNoPart: false } as const;
  test('of a party whip is minuted in England', () => {
    expect(decideDeclaration(whip, { nation: 'england', heldOn: isoDate('2013-03-14') }).allowed).toBe(true);
  });

  test('of a party whip in Wales says that the member took no part', () => {
    const wales = { nation: 'wales', heldOn: isoDate('2013-03-14') } as const;
    expect(decideDeclaration(whip, wales)).toMatchObject({ allowed: false, code: 'minutes.whip_is_forbidden' });
    expect(decideDeclaration({ ...whip, tookNoPart: true }, wales).allowed).toBe(true);
    expect(decideDeclaration(whip, { ...wales, heldOn: isoDate('2011-03-14') }).allowed).toBe(true);
  });

  test('tells its nature', () => {
    const empty = { ...whip, kind: 'interest', words: ' ' } as const;
    expect(decideDeclaration(empty, { nation: 'england', heldOn: isoDate('2013-03-14') })).toMatchObject({
      code: 'minutes.declaration_needs_words',
    });
  });

  test('is asked for under another heading in Wales', () => {
    const titles = (nation: 'england' | 'wales') => agendaOpenings(nation).map(({ title }) => title);
    expect(titles('wales')).toContain('Declarations of a prohibited party whip');
    expect(titles('england')).toContain('Declarations of party political whip');
  });
});

describe('what is due back', () => {
  const facts = { status: 'on_track', dueBackOn: null, claimedCompleteOn: null, extensionAskedOn: null } as const;
  const meeting = isoDate('2013-04-11');
  const why = (change: Partial<Parameters<typeof dueBack>[0]>) =>
    dueBack({ ...facts, ...change }, meeting).map((reason) => reason.why);

  test('is what the committee asked for by then, and not before', () => {
    expect(why({ dueBackOn: isoDate('2013-04-11') })).toEqual(['asked_back']);
    expect(why({ dueBackOn: isoDate('2013-04-12') })).toEqual([]);
  });

  test('is what only the committee may decide', () => {
    expect(why({ status: 'claimed_complete' })).toEqual(['claimed_complete']);
    expect(why({ extensionAskedOn: isoDate('2013-03-01') })).toEqual(['extension_asked']);
    expect(why({})).toEqual([]);
  });

  test('is no longer what is closed, unless it was asked for', () => {
    expect(why({ status: 'rejected', extensionAskedOn: isoDate('2013-03-01') })).toEqual([]);
    expect(why({ status: 'verified_complete', dueBackOn: isoDate('2013-04-01') })).toEqual(['asked_back']);
  });
});

describe('attendance', () => {
  const line = (name: string, change: Partial<AttendanceLine> = {}): AttendanceLine => ({
    personId: name,
    name,
    presence: 'present',
    substituteFor: null,
    ...change,
  });
  const away = line('Ada', { presence: 'apologies' });

  test('lets a substitute sit for a member who is away', () => {
    expect(decideAttendance(line('Ben', { substituteFor: 'Ada' }), [away]).allowed).toBe(true);
  });

  test.each([
    ['a person twice', line('Ada'), [away], 'minutes.listed_twice'],
    [
      'a substitute for one who is there',
      line('Ben', { substituteFor: 'Ada' }),
      [line('Ada')],
      'minutes.substituted_is_present',
    ],
    [
      'a second substitute',
      line('Cy', { substituteFor: 'Ada' }),
      [away, line('Ben', { substituteFor: 'Ada' })],
      'minutes.substituted_twice',
    ],
    [
      'a substitute who is not there',
      line('Ben', { presence: 'apologies', substituteFor: 'Ada' }),
      [away],
      'minutes.substitutes_not_present',
    ],
    [
      'one who is there beside a substitute',
      line('Ada'),
      [line('Ben', { substituteFor: 'Ada' })],
      'minutes.replaced_cannot_be_present',
    ],
  ] as const)('refuses %s', (_, one, others, code) => {
    expect(decideAttendance(one, others)).toMatchObject({ allowed: false, code });
  });
});
