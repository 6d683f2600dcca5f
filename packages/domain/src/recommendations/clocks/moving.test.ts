import { isoDate } from '../../dates/iso-date.ts';
import { clockCouncil } from '../../settings/clock-council.ts';
import type { DatedSetting } from '../../settings/setting-values.ts';
import { type ClockCouncil, clockOf } from './clock.ts';
import type { ClockFacts } from './clock-facts.ts';
import { decideMoving, moverOf } from './moving.ts';

const facts: ClockFacts = {
  sourceKind: 'inquiry',
  sourceDate: '2014-02-14',
  receivedOn: '2014-02-14',
  noticeReceivedOn: '2014-02-14',
  receivedBasis: 'stated',
  responseRequired: 'required',
  askedOf: null,
  partnerBody: null,
  replyAskedOn: '2014-02-14',
  standing: 'live',
};
const weeks: DatedSetting = { name: 'response_period', value: { weeks: 4 }, validFrom: '2012-01-01' };
const england = clockCouncil({ nation: 'england', dated: [] });
const ruling = (more: Partial<ClockFacts>, council: ClockCouncil, newDue = '2014-12-31') => {
  const ruled = decideMoving(moverOf(clockOf({ ...facts, ...more }, council)), isoDate(newDue));
  return ruled.allowed ? 'allowed' : ruled.code;
};

test('a day that an Act or an order gives is nobody’s to move', () => {
  const law = 'recommendations.day_of_the_law';
  expect(ruling({}, england)).toBe(law);
  expect(ruling({}, clockCouncil({ nation: 'wales', dated: [] }))).toBe(law);
  expect(ruling({ askedOf: 'health_body' }, england)).toBe(law);
  expect(ruling({ askedOf: 'crime_and_disorder_partner' }, england)).toBe(law);
  const sheriff = { sourceKind: 'fatal_accident_inquiry', receivedOn: '2024-01-02' } as const;
  expect(ruling(sheriff, clockCouncil({ nation: 'scotland', dated: [] }))).toBe(law);
});

test('the day of a coroner is the coroner’s to move', () => {
  expect(ruling({ sourceKind: 'coroner' }, england)).toBe('recommendations.day_of_a_coroner');
  expect(ruling({ sourceKind: 'coroner', sourceDate: '2010-01-04' }, england)).toBe('recommendations.day_of_a_coroner');
});

test('the council’s own day is its committee’s to move, where a law gives a later one up to that', () => {
  const scotland = clockCouncil({ nation: 'scotland', dated: [weeks] });
  expect(ruling({}, scotland)).toBe('allowed');
  const shorter = clockCouncil({ nation: 'england', dated: [weeks] });
  expect(ruling({}, shorter, '2014-04-13')).toBe('allowed');
  expect(ruling({}, shorter, '2014-04-14')).toBe('recommendations.day_past_the_law');
});

test('a flood risk authority and the committee can agree on a longer time', () => {
  expect(ruling({ askedOf: 'flood_authority' }, england)).toBe('allowed');
});
