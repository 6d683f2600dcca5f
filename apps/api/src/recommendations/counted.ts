import type { Counted, CountedList, RegisterAddress } from '@holdfast/contracts/recommendations/counted';
import {
  registerFilters,
  type RegisterPage,
  type RegisterQuery,
  registerQuery,
} from '@holdfast/contracts/recommendations/register';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { RegisterFilters } from '@holdfast/database/recommendations/register/register-query';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { OwedAs } from '@holdfast/domain/people/owes-item';
import { whatIsTheirs } from '@holdfast/services/answers/speaker';
import { sentence } from '@holdfast/words/sentence';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { ProblemError } from '../platform/http/problem.ts';
import type { OverdueClock } from '@holdfast/services/register/overdue-clock';
import { registerView } from './register-view.ts';

type Answerable = Pick<CouncilRecords, 'today' | 'people' | 'recommendations'>;

/** Who counts, in what, as of which day. */
interface RegisterCounting {
  readonly records: Answerable;
  readonly who: CurrentMember;
  readonly today: IsoDate;
}

/** Who reads the register, and by which clock of that day: the rows do not wait for one that is still on its way. */
export interface RegisterReading extends RegisterCounting {
  readonly clock: OverdueClock | Promise<OverdueClock>;
}

/** A transaction is one person's: what they answer for is looked up once in it. */
const theirs = new WeakMap<object, Promise<OwedAs>>();

/** As what somebody owes, looked up once in the transaction that these records are of. */
export const theirsOf = (
  records: Answerable,
  { membershipId }: Pick<CurrentMember, 'membershipId'>,
): Promise<OwedAs> => {
  const owed = theirs.get(records) ?? whatIsTheirs(records, membershipId);
  theirs.set(records, owed);
  return owed;
};

/** What is "mine" stands in the address as one word: it is what whoever asks answers for, by the rule of what they may say. */
export const filtersFor = async (
  records: Answerable,
  { mine, ...filters }: Omit<RegisterQuery, 'sort' | 'cursor' | 'limit'>,
  who: CurrentMember,
): Promise<RegisterFilters> => (mine === undefined ? filters : { ...filters, owed: await theirsOf(records, who) });

const findPage = async (
  { records, who, today }: RegisterReading,
  { sort, cursor, limit, ...filters }: RegisterQuery,
) => {
  const asked = { ...(await filtersFor(records, filters, who)), sort, cursor, limit, today };
  return records.recommendations.registerPage(asked, audienceOf(who.roles));
};

/** A page of the register, as whoever asks may read it. */
export const readRegister = async (reading: RegisterReading, query: RegisterQuery): Promise<RegisterPage> => {
  const [found, clock] = await Promise.all([findPage(reading, query), reading.clock]);
  if (found.kind === 'bad_cursor') throw badCursor();
  const { items, total, nextCursor } = found;
  return { items: items.map((row) => registerView(row, clock)), total, nextCursor };
};

/** How many the register shows at an address, with the first few: read as that address is read. */
export const countedList = async (
  reading: RegisterReading,
  shown: RegisterAddress,
  limit: number,
): Promise<CountedList> => {
  const { total, items } = await readRegister(reading, registerQuery.parse({ ...shown, limit }));
  return { total, shown, items };
};

/** How many the register shows at each of these addresses. */
export const countAll = async <Name extends string>(
  { records, who, today }: RegisterCounting,
  addresses: Readonly<Record<Name, RegisterAddress>>,
): Promise<Readonly<Record<Name, Counted>>> => {
  const entries = Object.entries<RegisterAddress>(addresses);
  const asked: Record<string, RegisterFilters> = {};
  for (const [name, shown] of entries) asked[name] = await filtersFor(records, registerFilters.parse(shown), who);
  const totals = await records.recommendations.counts(asked, audienceOf(who.roles), today);
  return Object.fromEntries(entries.map(([name, shown]) => [name, { total: totals[name] ?? 0, shown }])) as Record<
    Name,
    Counted
  >;
};

/** The same at one address, for each committee or portfolio: what is in none is not counted. */
export const countBy = async (
  { records, who, today }: RegisterCounting,
  by: 'committee' | 'portfolio',
  address: RegisterAddress,
): Promise<(id: string) => Counted> => {
  const filters = await filtersFor(records, registerFilters.parse(address), who);
  const totals = await records.recommendations.countsBy(by, filters, audienceOf(who.roles), today);
  return (id) => ({ total: totals.get(id) ?? 0, shown: { ...address, [by]: id } });
};

const badCursor = (): ProblemError => new ProblemError('bad_request', sentence('recommendations.cursor_unknown'));
