import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../../dates/iso-date.ts';
import type { DatedSetting } from '../../settings/setting-values.ts';
import { type Directory, directoryByDay } from '../recipients/directory.ts';
import { forecast, type ForecastGround } from './forecast.ts';
import { remindingDay } from '../../settings/reminding-council.ts';
import { usualReminderRules as rules } from '../rules/reminder-rules.ts';
import { awaiting, directory, england } from '../testing/council.ts';

const closures = england.closures.map((date) => ({ date, reason: 'Between the years' }));
const always: DatedSetting = { name: 'closures', value: closures, validFrom: '2000-01-01' };
const daysOf = (...dated: readonly DatedSetting[]): Pick<ForecastGround, 'dayOn'> => ({
  dayOn: (day) => remindingDay({ nation: 'england', dated: [always, ...dated] }, [], day),
});
const peopleOf = (of: Directory): Pick<ForecastGround, 'directoryOn'> => ({ directoryOn: () => of });
const response = {
  facts: { ...awaiting, lead: ['Ada Brook'] },
  committeeId: null,
  portfolioId: 'p1',
};
const ground: ForecastGround = {
  watched: [response],
  meetings: [],
  notices: [],
  standing: [],
  pauses: [],
  already: [],
  leaves: true,
  ...daysOf(),
  ...peopleOf(directory),
};
const from = isoDate('2012-09-01');
const said = (of: ForecastGround, days?: number, today = from) =>
  forecast(of, today, days).digests.map(
    ({ day, recipient, kind, heldBackBy, goesOn }) =>
      `${day} ${recipient.id} ${kind}${heldBackBy === null ? '' : ` held until ${goesOn ?? 'later'}`}`,
  );

test('what will be sent is told day by day, with why and by which of the council’s times', () => {
  expect(said(ground)).toEqual([
    '2012-09-03 ada ordinary',
    '2012-09-04 ada ordinary',
    '2012-09-12 ada urgent',
    '2012-09-19 ada ordinary',
    '2012-09-26 ada ordinary',
    '2012-09-26 m-ben urgent',
  ]);
  const items = forecast(ground, from).digests.flatMap((digest) => digest.items);
  const whys = items.map(({ why }) => inEnglish(why));
  expect(whys[0]).toMatch(/It is asked for the first time, 6 working days before it is due\.$/u);
  expect(whys[1]).toMatch(/nobody has answered\. It is asked for again 5 working days before it is due\.$/u);
  expect(whys[2]).toMatch(
    /^A response was due by 11 September 2012.+It is asked for the first time, on the first working day after it was due\.$/u,
  );
  expect(whys[3]).toMatch(
    /It was asked for on 12 September 2012, and nobody has answered\. It is asked for again after 5 working days without an answer\.$/u,
  );
  expect(whys[5]).toMatch(/not answered\. It goes up the council’s chain after 10 working days\.$/u);
  expect(items.map(({ step, askedAs }) => `${step} ${askedAs}`)).toEqual([
    ...Array.from({ length: 5 }, () => '0 lead'),
    '1 escalation',
  ]);
});

test('a pause is shown on the day on which something would have left, once, and one digest follows it', () => {
  const pause = {
    what: 'council',
    personId: null,
    recommendationId: null,
    reason: 'Purdah',
    fromOn: isoDate('2012-09-10'),
    untilOn: isoDate('2012-09-18'),
  } as const;
  expect(said({ ...ground, pauses: [pause] }, 25)).toEqual([
    '2012-09-03 ada ordinary',
    '2012-09-04 ada ordinary',
    '2012-09-12 ada urgent held until 2012-09-19',
    '2012-09-19 ada urgent',
  ]);
  const long = { ...pause, untilOn: isoDate('2012-10-18') };
  expect(said({ ...ground, pauses: [long] }).at(-1)).toBe('2012-09-12 ada urgent held until later');
});

test('the agenda of a meeting to come is told to the scrutiny officers', () => {
  const meeting = { meetingId: 'm1', committee: 'Scrutiny Committee', heldOn: isoDate('2012-09-20') };
  expect(said({ ...ground, watched: [], meetings: [meeting] })).toEqual([
    '2012-09-07 m-officer ordinary',
    '2012-09-13 m-officer ordinary',
    '2012-09-20 m-officer ordinary',
  ]);
});

test('a reminder that stands is told in the words of today, and keeps when it was asked', () => {
  const body = { kind: 'cabinet', nation: 'england', governance: 'leader_and_cabinet' } as const;
  const notice = { meetingId: 'm1', decidedOn: isoDate('2012-11-15'), body };
  const [first] = forecast(
    { ...ground, watched: [], notices: [{ ...notice, decisions: ['Fares'] }] },
    from,
    60,
  ).digests;
  const [stood] = first?.items ?? [];
  if (first === undefined || stood === undefined) throw new Error('Nothing is told.');
  const asked = [
    { recipientId: first.recipient.id, address: first.recipient.address, step: 0, on: first.day, left: true },
  ];
  const standing = [{ ...stood.reminder, reminderId: 'kept', raisedOn: first.day, asked }];
  const notices = [{ ...notice, decisions: ['Fares', null] }];
  const [next] = forecast({ ...ground, watched: [], notices, standing }, isoDate('2012-10-05')).digests;
  expect(next?.items[0]?.reminder).toMatchObject({ reminderId: 'kept', asked });
  expect(inEnglish(next?.items[0]?.why)).toMatch(
    /^Notice of the key decisions “Fares” and of an exempt one of.+It was asked for on 3 October/u,
  );
});

test('rules that begin on a day hold from that day on', () => {
  const weekly: DatedSetting = { name: 'reminders', value: { ...rules, repeatAfter: 2 }, validFrom: '2012-09-17' };
  expect(said({ ...ground, ...daysOf(weekly) }, 20)).toEqual([
    '2012-09-03 ada ordinary',
    '2012-09-04 ada ordinary',
    '2012-09-12 ada urgent',
    '2012-09-17 ada ordinary',
    '2012-09-19 ada ordinary',
  ]);
  const off: DatedSetting = { name: 'reminders', value: { ...rules, on: false }, validFrom: '2012-09-04' };
  expect(said({ ...ground, ...daysOf(off) })).toEqual(['2012-09-03 ada ordinary']);
});

test('a bank holiday and a closure are named, with what they hold back and when it goes', () => {
  const facts = { ...response.facts, receivedOn: '2012-10-25', responseDueOn: '2012-12-24' };
  const received = { ...response, facts };
  const { quietDays } = forecast({ ...ground, watched: [received] }, isoDate('2012-12-20'), 10);
  expect(inEnglish(quietDays)).toEqual([
    { day: '2012-12-25', because: 'Christmas Day', holdsBack: 1, goesOn: '2012-12-28' },
    { day: '2012-12-26', because: 'Boxing Day', holdsBack: 1, goesOn: '2012-12-28' },
    { day: '2012-12-27', because: 'Between the years', holdsBack: 1, goesOn: '2012-12-28' },
  ]);
});

test('who cannot be reached is named with why, though somebody else is asked in their place', () => {
  const [ada, ...others] = directory.people;
  const nowhere = { ...directory, people: ada === undefined ? others : [{ ...ada, email: null }] };
  const { unreached, digests } = forecast({ ...ground, ...peopleOf(nowhere) }, from);
  expect(unreached.map(({ name, personId, reminders }) => [name, personId, reminders])).toEqual([
    ['Ada Brook', 'ada', 2],
    ['Ben Dale', null, 2],
  ]);
  expect(inEnglish(unreached[0]?.why)).toBe('Ada Brook has no email address in the directory.');
  expect(new Set(digests.map(({ recipient }) => recipient.id))).toEqual(new Set(['m-officer']));
  expect(forecast({ ...ground, ...peopleOf({ people: [], members: [], holders: [] }) }, from).unasked).toBe(2);
});

test('whoever holds the portfolio on the day is asked', () => {
  const { people, members } = directory;
  const [left, next] = [
    { portfolioId: 'p1', personId: 'ben', name: 'Ben Dale', startsOn: null, endsOn: isoDate('2012-09-10') },
    { portfolioId: 'p1', personId: 'ada', name: 'Ada Brook', startsOn: isoDate('2012-09-11'), endsOn: null },
  ];
  const directoryOn = directoryByDay({ people, members, holders: [left, next] });
  const led = { ...response, facts: awaiting };
  expect(said({ ...ground, watched: [led], directoryOn }, 14)).toEqual([
    '2012-09-03 m-ben ordinary',
    '2012-09-04 m-ben ordinary',
    '2012-09-11 ada ordinary',
    '2012-09-12 ada urgent',
  ]);
  expect(directoryOn(isoDate('2012-09-01'))).toBe(directoryOn(isoDate('2012-09-10')));
});

test('an action is asked of whoever leads it, and not of the lead of the recommendation', () => {
  const due = { words: '', from: isoDate('2012-09-20'), to: isoDate('2012-09-20'), precision: 'day' } as const;
  const of = { id: 'a1', words: 'Count them.', lead: ['Ben Dale'], servesOthers: false } as const;
  const action = { ...of, extensions: [], status: 'on_track', timescale: due } as const;
  const facts = { ...response.facts, status: 'on_track', receivedOn: null, actions: [action] } as const;
  const watched = [{ ...response, facts }];
  expect(said({ ...ground, watched }, 10)).toEqual(['2012-09-06 m-ben ordinary']);
});
