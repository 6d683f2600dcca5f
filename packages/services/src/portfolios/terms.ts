import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import type { HolderValues } from '@holdfast/database/portfolio-holders/kept-holder';
import type { Acting } from '../acting.ts';
import { kept, notFound } from '../refusal.ts';

/** The term of a holder of one portfolio, in the version that the person saw. */
export interface TermSeen {
  readonly portfolioId: string;
  readonly id: string;
  readonly revision: number;
}

/** Somebody holds a portfolio for a time; whom nobody has named before becomes one of the council's people. */
export const addTerm = async (
  { portfolios }: CouncilRecords,
  term: Omit<HolderValues, 'personId'>,
  { membershipId }: Acting,
): Promise<void> => {
  if (!(await portfolios.isThere(term.portfolioId))) throw notFound();
  kept(await portfolios.addHolder(term, membershipId));
};

export const changeTerm = async (
  records: CouncilRecords,
  seen: TermSeen,
  values: KeptEdit<Pick<HolderValues, 'startsOn' | 'endsOn'>>,
  { membershipId }: Acting,
): Promise<void> => {
  await isOfPortfolio(records, seen);
  kept(await records.portfolios.changeHolder(seen.id, seen.revision, values, membershipId));
};

export const removeTerm = async (records: CouncilRecords, seen: TermSeen, { membershipId }: Acting): Promise<void> => {
  await isOfPortfolio(records, seen);
  kept(await records.portfolios.removeHolder(seen.id, seen.revision, membershipId));
};

const isOfPortfolio = async ({ today, portfolios }: CouncilRecords, { portfolioId, id }: TermSeen): Promise<void> => {
  const page = await portfolios.read(portfolioId, today);
  if (page?.holders.some(({ portfolioHolderId }) => portfolioHolderId === id) !== true) throw notFound();
};
