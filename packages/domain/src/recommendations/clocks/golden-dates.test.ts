import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agendaPublication } from '../../dates/agenda-publication.ts';
import { bankHolidayOn } from '../../dates/bank-holidays.ts';
import { clearDays } from '../../dates/clear-days.ts';
import { isoDate } from '../../dates/iso-date.ts';
import { municipalYear } from '../../dates/municipal-year.ts';
import { callInWindow, forwardPlanNotice, noticeOfClearDays } from '../../dates/periods.ts';
import { parseProseDate } from '../../dates/prose/prose-date.ts';
import type { Nation } from '../../councils/nation.ts';
import { clockCouncil } from '../../settings/clock-council.ts';
import { exemptParagraphs } from '../exemption.ts';
import { clockDue } from './clock.ts';
import type { ClockFacts } from './clock-facts.ts';
import { peerChallengeDays } from './peer-challenge.ts';

// Dates that were computed elsewhere, where they are handed over beside the repository.
const file = join(import.meta.dirname, '../../../../../../shared/oracles/golden-dates.json');

interface Golden {
  readonly id: string;
  readonly fn: string | null;
  readonly rule?: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
}
const golden: readonly Golden[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden[]) : [];

const facts: ClockFacts = {
  sourceKind: 'inquiry',
  sourceDate: null,
  receivedOn: null,
  noticeReceivedOn: null,
  receivedBasis: 'stated',
  responseRequired: 'required',
  askedOf: null,
  partnerBody: null,
  replyAskedOn: null,
  standing: 'live',
};
const england = clockCouncil({ nation: 'england', dated: [] });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const days = (value: unknown) => (Array.isArray(value) ? value.map((one) => isoDate(text(one))) : []);
const calendar = (nation: unknown, closures: unknown = []) => ({ nation: nation as Nation, closures: days(closures) });
const responseDue = (report: unknown, notice: unknown) =>
  clockDue({ ...facts, receivedOn: text(report), noticeReceivedOn: notice === null ? null : text(notice) }, england);
const yearOf = ([nation, day, annual = []]: readonly unknown[]) =>
  municipalYear(nation as Nation, isoDate(text(day)), days(annual)).label;

const rules: Readonly<Record<string, (args: readonly unknown[]) => unknown>> = {
  bankHolidayOn: ([nation, day]) => bankHolidayOn(nation as Nation, isoDate(text(day))) !== null,
  agendaPublication: ([nation, day, closures]) =>
    agendaPublication(calendar(nation, closures), isoDate(text(day))).date,
  responseDue: ([report, notice]) => responseDue(report, notice),
  keyDecisionNotice: ([day]) =>
    text(day) < '2012-09-10' ? forwardPlanNotice(isoDate(text(day))) : noticeOfClearDays(isoDate(text(day))),
  partnerReplyDue: ([day]) =>
    clockDue({ ...facts, askedOf: 'crime_and_disorder_partner', sourceDate: text(day) }, england),
  callInWindow: ([nation, day, count, closures]) =>
    callInWindow(calendar(nation, closures), isoDate(text(day)), Number(count)),
  improvementBandDue: ([day, months]) =>
    parseProseDate(months === 0 ? 'Immediately' : `within ${String(months)} months`, { base: isoDate(text(day)) }).to,
  municipalYear: yearOf,
  clearDays: ([nation, notice, meeting]) => clearDays(calendar(nation), isoDate(text(notice)), isoDate(text(meeting))),
  exemptParagraphs: ([nation]) => exemptParagraphs(nation as Nation),
  'LGA peer challenge: 3 months': ([day]) => peerChallengeDays(isoDate(text(day))).report,
  'LGA peer challenge: 5 months': ([day]) => peerChallengeDays(isoDate(text(day))).plan,
  'England: no statutory response date': ([day]) => responseDue(day, null),
  'web municipalYear (apps/web/src/app/dates.ts) v domain': yearOf,
};
/** By rule: why no entry of it is tried here. What is neither tried nor named here fails. */
const leftOut: Readonly<Record<string, string>> = {
  'Wales: decision note published by': 'Holdfast does not say by when the note of a Welsh meeting is published.',
  'NI: signatures for a call-in':
    'Of a council nobody says how many members it has: how many have to sign is the council’s own setting.',
};
const nameOf = ({ fn, rule }: Golden): string => fn ?? rule ?? '';
const known = golden.filter((one) => rules[nameOf(one)] !== undefined);

(golden.length > 0 ? describe : describe.skip)('dates that were computed elsewhere', () => {
  test('are told by the same rules here', () => {
    const said = known.map((one) => [one.id, rules[nameOf(one)]?.(one.args)]);
    expect(said).toEqual(known.map(({ id, expected }) => [id, expected]));
  });

  test('are all tried, or left out by name and with why', () => {
    const named = [...Object.keys(rules), ...Object.keys(leftOut)];
    expect(golden.filter((one) => !named.includes(nameOf(one))).map(({ id }) => id)).toEqual([]);
    const notTried = golden.filter((one) => !known.includes(one)).map(nameOf);
    expect([...new Set(notTried)].toSorted()).toEqual(Object.keys(leftOut).toSorted());
  });
});
