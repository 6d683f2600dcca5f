import type { GovernanceForm } from '../../councils/governance.ts';
import type { Nation } from '../../councils/nation.ts';
import { clockCouncil } from '../../settings/clock-council.ts';
import type { DatedSetting } from '../../settings/setting-values.ts';
import type { SourceKind } from '../source-kind.ts';
import { clockOf } from './clock.ts';
import type { AskedBody, ClockFacts } from './clock-facts.ts';

// Days that were counted by hand and by a calendar that knows nothing of these rules: by nation, form of government,
// body and source. A source of `null` is one that nobody recorded.

interface Case {
  readonly nation?: Nation;
  readonly form?: GovernanceForm;
  readonly body?: AskedBody;
  readonly source?: SourceKind | null;
  readonly weeks?: number;
}
const council = ({ nation = 'england', form, weeks }: Case) => {
  const dated: DatedSetting[] = [];
  if (form !== undefined) dated.push({ name: 'governance', value: form, validFrom: '1974-04-01' });
  if (weeks !== undefined) dated.push({ name: 'response_period', value: { weeks }, validFrom: '1974-04-01' });
  return clockCouncil({ nation, dated });
};
/** Everything that was done is of one day: the report, its receipt with the notice, the asking. */
const on = (day: string, { body, source = 'inquiry' }: Case): ClockFacts => ({
  sourceKind: source,
  sourceDate: day,
  receivedOn: day,
  noticeReceivedOn: day,
  receivedBasis: 'stated',
  responseRequired: 'required',
  askedOf: body ?? null,
  partnerBody: null,
  replyAskedOn: day,
  standing: 'live',
});
const told = (day: string, one: Case): string => {
  const clock = clockOf(on(day, one), council(one));
  return clock.kind === 'runs' ? `${clock.due} ${clock.law.slice('clocks.law_'.length)}` : clock.reason.why;
};

const health = { body: 'health_body' } as const;
const crime = { body: 'crime_and_disorder_partner' } as const;
const coroner = { source: 'coroner' } as const;
const combined = { form: 'combined_authority' } as const;
const county = { form: 'combined_county_authority' } as const;
const executive = { nation: 'northern_ireland', form: 'executive_arrangements' } as const;
const flood = { body: 'flood_authority' } as const;
const fatal = { source: 'fatal_accident_inquiry', nation: 'scotland' } as const;
const own = { body: 'council_on_crime' } as const;
const committees = { form: 'committee_system' } as const;

test.each<[string, Case, string]>([
  // England: none, then section 21B, then section 9FE; the last days of short months.
  ['2009-03-31', {}, 'before_law'],
  ['2009-04-01', {}, '2009-05-31 s21b'],
  ['2010-01-01', {}, '2010-02-28 s21b'],
  ['2011-11-30', {}, '2012-01-29 s21b'],
  ['2011-12-31', { form: 'elected_mayor' }, '2012-02-29 s21b'],
  ['2012-05-03', {}, '2012-07-02 s21b'],
  ['2012-05-04', {}, '2012-07-03 s9fe'],
  ['2013-12-31', {}, '2014-02-28 s9fe'],
  ['2015-12-30', { source: 'call_in' }, '2016-02-29 s9fe'],
  ['2020-02-29', { source: 'meeting' }, '2020-04-28 s9fe'],
  ['2024-06-30', {}, '2024-08-29 s9fe'],
  ['2024-08-31', { form: 'elected_mayor' }, '2024-10-30 s9fe'],
  ['2026-11-05', {}, '2027-01-04 s9fe'],
  ['2024-01-08', { weeks: 4 }, '2024-02-04 s9fe'],
  // The committee system in England: the same two months, where there are committees of scrutiny; never longer.
  ['2012-05-03', committees, 'before_law'],
  ['2012-05-04', committees, '2012-07-03 committees'],
  ['2015-06-01', committees, '2015-07-31 committees'],
  ['2015-12-31', committees, '2016-02-29 committees'],
  ['2021-03-01', { ...committees, weeks: 8 }, '2021-04-25 committees'],
  ['2021-03-01', { ...committees, weeks: 20 }, '2021-04-30 committees'],
  // Combined authorities and combined county authorities have a law of their own, and no health or crime scrutiny.
  ['2016-12-31', combined, 'own_order'],
  ['2017-05-07', combined, 'own_order'],
  ['2017-05-08', combined, '2017-07-07 combined'],
  ['2018-07-31', combined, '2018-09-30 combined'],
  ['2024-05-06', county, 'own_order'],
  ['2024-05-07', county, '2024-07-06 combined_county'],
  ['2025-08-31', county, '2025-10-30 combined_county'],
  ['2019-01-07', { ...combined, ...health }, 'partner_none'],
  ['2019-01-07', { ...combined, ...crime }, 'partner_none'],
  // Wales: section 21B from 30 April 2012, when it was no longer of England alone, and still.
  ['2012-05-04', { nation: 'wales' }, '2012-07-03 s21b'],
  ['2025-01-31', { nation: 'wales' }, '2025-03-30 s21b'],
  ['2009-04-01', { nation: 'wales' }, 'before_law'],
  ['2012-04-29', { nation: 'wales' }, 'before_law'],
  ['2012-04-30', { nation: 'wales' }, '2012-06-29 s21b'],
  ['2012-04-29', { nation: 'wales', weeks: 6 }, '2012-06-09 own'],
  ['2012-12-31', { nation: 'wales' }, '2013-02-28 s21b'],
  // Scotland, and Northern Ireland without an executive: no law, and the council’s own time where it has set one.
  ['2012-07-12', { nation: 'scotland' }, 'nation'],
  ['2012-07-12', { nation: 'scotland', weeks: 6 }, '2012-08-22 own'],
  ['2014-06-01', executive, 'before_law'],
  ['2014-06-02', executive, '2014-08-01 ni'],
  ['2016-12-30', executive, '2017-02-28 ni'],
  ['2023-06-15', { ...executive, weeks: 4 }, '2023-07-12 ni'],
  ['2023-06-15', { nation: 'northern_ireland' }, 'no_executive'],
  ['2012-07-12', { nation: 'northern_ireland', weeks: 6 }, '2012-08-22 own'],
  // Health bodies: England alone, from 2003, by two laws one after the other.
  ['2002-12-31', health, 'before_law'],
  ['2003-01-01', health, '2003-01-29 health_2002'],
  ['2012-12-03', { ...health, ...committees }, '2012-12-31 health_2002'],
  ['2013-03-31', health, '2013-04-28 health_2002'],
  ['2013-04-01', health, '2013-04-29 health'],
  ['2024-02-01', health, '2024-02-29 health'],
  ['2024-02-01', { ...health, nation: 'wales' }, 'partner_none'],
  ['2024-02-01', { ...health, nation: 'scotland' }, 'partner_none'],
  // Crime and disorder: England and, five months later, Wales.
  ['2009-04-29', crime, 'before_law'],
  ['2009-04-30', crime, '2009-05-28 crime'],
  ['2020-02-14', { ...crime, ...committees }, '2020-03-13 crime'],
  ['2009-09-30', { ...crime, nation: 'wales' }, 'before_law'],
  ['2009-10-01', { ...crime, nation: 'wales' }, '2009-10-29 crime'],
  ['2010-02-10', { ...crime, nation: 'northern_ireland' }, 'partner_none'],
  // To its own council a crime and disorder committee’s report has an answer and no day, unless the council set one.
  ['2009-04-29', own, 'before_law'],
  ['2020-02-14', own, 'council_on_crime'],
  ['2020-02-14', { ...own, nation: 'wales' }, 'council_on_crime'],
  ['2020-02-14', { ...own, weeks: 6 }, '2020-03-26 own'],
  ['2020-02-14', { ...own, nation: 'scotland' }, 'partner_none'],
  // Flood risk authorities: England, seven years, with the day of receipt; then a duty without a day.
  ['2011-04-05', flood, 'before_law'],
  ['2011-04-06', flood, '2011-05-03 flood'],
  ['2014-02-14', flood, '2014-03-13 flood'],
  ['2018-04-05', flood, '2018-05-02 flood'],
  ['2018-04-06', flood, 'no_time_since'],
  ['2014-02-14', { ...flood, nation: 'wales' }, 'partner_none'],
  ['2014-02-14', { ...flood, ...combined }, 'partner_none'],
  // Other partners have regard, in England since 2009, and owe no day.
  ['2009-03-31', { body: 'other_partner' }, 'before_law'],
  ['2024-02-01', { body: 'other_partner' }, 'other_partner'],
  ['2024-02-01', { body: 'other_partner', nation: 'wales' }, 'partner_none'],
  ['2024-02-01', { body: 'other_partner', nation: 'scotland' }, 'partner_none'],
  ['2024-02-01', { body: 'other_partner', ...combined }, 'partner_none'],
  // Coroners: England and Wales, whoever was sent the report and however governed; until 2013 with the day of sending.
  ['2008-07-16', coroner, 'before_law'],
  ['2008-07-17', coroner, '2008-09-10 coroner_1984'],
  ['2011-11-08', { ...coroner, ...health }, '2012-01-02 coroner_1984'],
  ['2013-07-24', { ...coroner, nation: 'wales' }, '2013-09-17 coroner_1984'],
  ['2013-07-25', coroner, '2013-09-19 coroner'],
  ['2015-12-01', { ...coroner, ...committees, body: 'other_partner' }, '2016-01-26 coroner'],
  ['2024-01-02', { ...coroner, nation: 'scotland' }, 'origin'],
  // A sheriff’s determination: Scotland, from 15 June 2017, eight weeks with the day of receipt.
  ['2017-06-14', fatal, 'before_law'],
  ['2017-06-15', fatal, '2017-08-09 fatal_accident'],
  ['2023-11-06', { ...fatal, body: 'other_partner' }, '2023-12-31 fatal_accident'],
  ['2024-01-02', fatal, '2024-02-26 fatal_accident'],
  ['2024-01-02', { ...fatal, nation: 'england' }, 'origin'],
  // What no committee of scrutiny asked for, and what nobody knows the origin of.
  ['2024-01-02', { source: 'inspection' }, 'origin'],
  ['2024-01-02', { source: 'peer_challenge', weeks: 6 }, 'origin'],
  ['2024-01-02', { source: 'motion', nation: 'scotland' }, 'origin'],
  ['2024-01-02', { source: null }, 'unknown_origin'],
  ['2024-01-02', { source: null, weeks: 6, nation: 'scotland' }, 'unknown_origin'],
  ['2024-01-02', { source: null, ...health }, 'unknown_origin'],
])('%s, %j: %s', (day, one, expected) => {
  expect(told(day, one)).toBe(expected);
});
