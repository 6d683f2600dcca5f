import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { meaningChange, meaningInTheWay, meaningSentence } from '../recommendations/status/word-meanings.ts';
import { closureNote, settingFault } from './check-setting.ts';
import { clockCouncil } from './clock-council.ts';
import { clockChanges, clockSentences } from './preview/clock-changes.ts';
import { colourFault } from './contrast.ts';
import { type SetUpFacts, setUpSteps } from './first-steps.ts';
import { ragPreview, responseWordsPreview } from './preview/preview-words.ts';
import { responsePeriodFault } from './response-period.ts';
import { type DatedSetting, settingsOn, usualSettings } from './setting-values.ts';
import { redAmberGreen } from '../recommendations/rag.ts';

const today = isoDate('2012-09-03');
const from = '2012-09-01';
const sentence = (setting: DatedSetting) => inEnglish(settingFault(setting, 'england', today)?.sentence ?? null);

describe('the time to respond', () => {
  test('is two months by law wherever a law gives a time, and may be shorter', () => {
    expect(inEnglish(responsePeriodFault('wales', { months: 3 }))).toMatch(/two months.+section 21B/u);
    expect(inEnglish(responsePeriodFault('england', { months: 3 }))).toMatch(/section 9FE/u);
    expect(inEnglish(responsePeriodFault('england', { days: 60 }))).toMatch(/two months/u);
    expect(responsePeriodFault('england', { days: 59 })).toBeNull();
    expect(responsePeriodFault('england', { weeks: 8 })).toBeNull();
    expect(responsePeriodFault('wales', { months: 1 })).toBeNull();
    for (const form of ['combined_authority', 'committee_system'] as const)
      expect(inEnglish(responsePeriodFault('england', { months: 3 }, form))).toMatch(/two months/u);
    expect(inEnglish(responsePeriodFault('northern_ireland', { months: 3 }, 'executive_arrangements'))).toMatch(
      /section 32/u,
    );
  });

  test('is the council’s own in Scotland, and in Northern Ireland without an executive, up to a year, and never nothing', () => {
    expect(responsePeriodFault('scotland', { months: 4 })).toBeNull();
    const form: DatedSetting = { name: 'governance', value: 'executive_arrangements', validFrom: '2012-06-01' };
    const period = (validFrom: string): DatedSetting => ({ name: 'response_period', value: { months: 3 }, validFrom });
    expect(settingFault(period('2012-05-31'), 'northern_ireland', today, [form])).toBeNull();
    expect(settingFault(period('2012-06-01'), 'northern_ireland', today, [form])?.field).toBe('value');
    expect(responsePeriodFault('northern_ireland', { months: 12 })).toBeNull();
    expect(inEnglish(responsePeriodFault('scotland', { months: 60 }))).toMatch(/A year is the longest/u);
    expect(inEnglish(responsePeriodFault('scotland', { days: 0 }))).toMatch(/at least one day/u);
  });
});

describe('what is set', () => {
  const dated: readonly DatedSetting[] = [
    { name: 'update_lead', value: 7, validFrom: '2012-01-01' },
    { name: 'update_lead', value: 3, validFrom: '2010-01-01' },
  ];

  test('holds from its day until the next begins, and the usual before', () => {
    const lead = (day: string) => settingsOn(dated, day).update_lead;
    expect(['2009-12-31', '2010-01-01', '2011-12-31', '2012-01-01'].map(lead)).toEqual([10, 3, 3, 7]);
  });

  test('begins neither before there were such councils nor years from now', () => {
    const begins = (validFrom: string) => sentence({ name: 'update_lead', value: 5, validFrom });
    expect(begins('0202-04-01')).toBe('1 April 202 is before 1 April 1974. Choose a later day.');
    expect(begins('2014-09-04')).toMatch(/more than two years away/u);
    expect(begins('2014-09-03')).toBeNull();
  });

  test('is refused with what is in the way', () => {
    expect(
      sentence({ name: 'call_in', value: { ...usualSettings.call_in, workingDays: 16 }, validFrom: from }),
    ).toMatch(/1 to 15 working days/u);
    expect(sentence({ name: 'call_in', value: { ...usualSettings.call_in, signatories: 0 }, validFrom: from })).toMatch(
      /councillors have to sign/u,
    );
    expect(sentence({ name: 'report_lead', value: 61, validFrom: from })).toMatch(/0 to 60/u);
    expect(sentence({ name: 'report_columns', value: [], validFrom: from })).toMatch(/at least one column/u);
    expect(
      sentence({ name: 'response_words', value: { accepted: 'Agreed', noted: 'agreed ' }, validFrom: from }),
    ).toMatch(/twice/u);
    const twice = [
      { date: '2012-12-27', reason: 'Christmas' },
      { date: '2012-12-27', reason: 'Stocktaking' },
    ];
    expect(sentence({ name: 'closures', value: twice, validFrom: from })).toBe(
      '27 December 2012 is in the list twice. Remove one.',
    );
    expect(sentence({ name: 'closures', value: [{ date: '2012-12-27', reason: ' ' }], validFrom: from })).toMatch(
      /Say why/u,
    );
    expect(
      sentence({ name: 'reference_pattern', value: { example: 'SR 01', per: 'committee' }, validFrom: from }),
    ).toMatch(/Two committees would give the same reference/u);
    expect(
      sentence({ name: 'reference_pattern', value: { example: '[committee] 01', per: 'council' }, validFrom: from }),
    ).toMatch(/Remove \[committee\]/u);
  });

  test('has nothing wrong with what is usual', () => {
    const { response_period, call_in, closures, rag_scheme, report_columns, reference_pattern } = usualSettings;
    const usual: readonly DatedSetting[] = [
      { name: 'response_period', value: response_period, validFrom: from },
      { name: 'call_in', value: call_in, validFrom: from },
      { name: 'closures', value: closures, validFrom: from },
      { name: 'rag_scheme', value: rag_scheme, validFrom: from },
      { name: 'report_columns', value: report_columns, validFrom: from },
      { name: 'reference_pattern', value: reference_pattern, validFrom: from },
      { name: 'accent', value: usualSettings.accent, validFrom: from },
      { name: 'languages', value: usualSettings.languages, validFrom: from },
      { name: 'reminders', value: usualSettings.reminders, validFrom: from },
    ];
    expect(usual.map(sentence)).toEqual(usual.map(() => null));
  });

  test('tells of a closure day that is no working day anyhow', () => {
    expect(inEnglish(closureNote('england', isoDate('2012-06-05')))).toMatch(/is already a bank holiday: .*Jubilee/u);
    expect(inEnglish(closureNote('england', isoDate('2012-09-01')))).toBe(
      '1 September 2012 is a Saturday, so it is not a working day anyway.',
    );
    expect(closureNote('england', isoDate('2012-12-27'))).toBeNull();
  });

  test('takes no colour on which white words cannot be read', () => {
    expect(inEnglish(colourFault('#ffd200'))).toMatch(/contrast of 1\.\d to 1 and need 4\.5/u);
    expect(colourFault('#0b5563')).toBeNull();
    expect(inEnglish(colourFault('blue'))).toMatch(/six digits/u);
  });
});

describe('a change of the time to respond', () => {
  const open = (receivedOn: string, dueOn: string) => ({
    recommendationId: receivedOn,
    reference: 'SR1',
    sourceKind: 'inquiry' as const,
    sourceDate: receivedOn,
    receivedOn,
    noticeReceivedOn: null,
    receivedBasis: 'stated' as const,
    responseRequired: 'required' as const,
    askedOf: null,
    partnerBody: null,
    replyAskedOn: null,
    standing: 'live' as const,
    dueOn,
  });
  const next: DatedSetting = { name: 'response_period', value: { days: 28 }, validFrom: from };

  test('moves what began under it, and nothing that was counted before or given by hand', () => {
    const clocks = [
      open('2012-08-31', '2012-10-30'),
      open('2012-09-03', '2012-11-02'),
      open('2012-09-04', '2012-12-24'),
    ];
    const [usual, changed] = [[], [next]].map((dated) => clockCouncil({ nation: 'england', dated }));
    if (usual === undefined || changed === undefined) throw new Error('Two councils are two.');
    const changes = clockChanges(clocks, usual, changed);
    expect(changes.map(({ receivedOn, newDueOn }) => [receivedOn, newDueOn])).toEqual([['2012-09-03', '2012-09-30']]);
    expect(inEnglish(clockSentences(changes))).toEqual(['1 open response will be due earlier, on 30 September 2012.']);
    expect(
      inEnglish(
        clockSentences(
          clockChanges(
            changes.map((one) => ({ ...one, dueOn: one.newDueOn })),
            changed,
            usual,
          ),
        ),
      ),
    ).toEqual(['1 open response will be due later, on 2 November 2012.']);
    expect(inEnglish(clockSentences([]))).toEqual([
      'No open response changes its date: what was counted before keeps it.',
    ]);
  });
});

describe('words', () => {
  const used = (words: string, count: number) => ({ words, count, recommendationId: 'r', reference: 'SR1' });

  test('tell how the register will read, and keep a rating that the scheme does not have', () => {
    const preview = ragPreview(redAmberGreen, redAmberGreen, [used('A', 37), used('Yellow', 3)]);
    expect(inEnglish(preview.sentences)).toEqual([
      '37 recommendations will read “Amber”.',
      '3 recommendations say “Yellow”, which this scheme does not have: that word stays.',
    ]);
    expect(preview).toMatchObject({ total: 40, listed: [{ after: 'Amber' }, { after: 'Yellow' }] });
  });

  test('for answers are told where they change', () => {
    const preview = responseWordsPreview({ accepted: 'Agreed' }, {}, [used('accepted', 12), used('noted', 2)]);
    expect(inEnglish(preview.sentences)).toEqual(['12 recommendations will read “Agreed”.']);
    expect(inEnglish(preview.listed)).toMatchObject([{ what: 'SR1 and 11 more', before: 'Accepted', after: 'Agreed' }]);
  });

  test('mean one thing on any day', () => {
    const closed = {
      id: '1',
      word: 'Closed',
      coreStatus: 'claimed_complete',
      validFrom: '2006-01-01',
      validTo: '2012-04-30',
    } as const;
    const next = { ...closed, id: '2', word: 'closed.', validFrom: '2012-04-30', validTo: null };
    expect(meaningInTheWay([closed], next)).toBe(closed);
    expect(meaningInTheWay([closed], { ...next, validFrom: '2012-05-01' })).toBeNull();
    expect(meaningInTheWay([closed], { ...closed })).toBeNull();
    expect(inEnglish(meaningSentence(closed))).toMatch(
      /“Closed” means “Claimed complete” from 1 January 2006 until 30 April 2012/u,
    );
    expect(inEnglish(meaningChange(next, [{ coreStatus: 'claimed_complete', count: 37 }]))).toEqual([
      'From 30 April 2012 whatever is recorded as “closed.” will read “Claimed complete”.',
      '37 recommendations say “closed.” and read “Claimed complete”: what was recorded keeps that.',
    ]);
  });
});

test('setting up is seen by what is there, and what is not there by what somebody said', () => {
  const none: SetUpFacts = {
    committees: 0,
    portfolios: 0,
    heldPortfolios: 0,
    people: 1,
    administrators: 1,
    meetings: 0,
    ownWords: 0,
    ownClocks: 0,
    ownReferences: 0,
    recommendations: 0,
  };
  const states = (facts: SetUpFacts, marks = {}) =>
    setUpSteps(facts, marks).flatMap(({ step, state }) => (state === 'open' ? [] : [[step, state]]));
  expect(states(none)).toEqual([]);
  expect(
    states({ ...none, committees: 2, portfolios: 3, heldPortfolios: 2 }, { clocks: 'not_needed', committees: 'done' }),
  ).toEqual([
    ['committees', 'fact'],
    ['clocks', 'mark'],
  ]);
  expect(states({ ...none, portfolios: 3, heldPortfolios: 3, administrators: 2, people: 2 })).toEqual([
    ['portfolios', 'fact'],
    ['people', 'fact'],
    ['administrators', 'fact'],
  ]);
});
