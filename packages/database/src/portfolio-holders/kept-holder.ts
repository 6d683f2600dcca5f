import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { isWithin } from '@holdfast/domain/dates/term';
import { decideExecutive } from '@holdfast/domain/portfolios/decide-executive';
import { decideHolder } from '@holdfast/domain/portfolios/decide-holder';
import { sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { nationOf } from '../council-settings/nation-of.ts';
import { refuse, type KeptRefusal } from '../kept-records/kept-outcome.ts';
import { type Proposal, keptRecord } from '../kept-records/kept-record.ts';
import { portfolioHolderEntity, type PortfolioHolderRecord } from './portfolio-holder.record.ts';
import { scrutinySeatsOf } from './scrutiny-seats.ts';

export type HolderValues = OwnOf<PortfolioHolderRecord, 'portfolioHolderId'>;

const portfolioSql = `
select name, starts_on as "startsOn", ended_on as "endedOn" from portfolio where council_id = $1 and portfolio_id = $2 for no key update`;
const othersSql = `
select name, starts_on as "startsOn", ends_on as "endsOn" from portfolio_holder
where council_id = $1 and portfolio_id = $2 and portfolio_holder_id <> $3 and removed_at is null order by starts_on nulls first`;

const day = (date: string | null): IsoDate | null => (date === null ? null : isoDate(date));
interface Dates {
  readonly name: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}
const termOf = ({ name, startsOn, endsOn }: Dates) => ({ name, from: day(startsOn), to: day(endsOn) });

export const keptHolder = keptRecord<HolderValues>({
  noun: 'portfolio_holder',
  table: 'portfolio_holder',
  key: 'portfolio_holder_id',
  columns: ownColumns(portfolioHolderEntity, 'portfolioHolderId'),
  called: ({ name }) => name,
  refuse: async (transaction, proposal) => {
    const { id, after } = proposal;
    if (after === null) return null;
    // Held, so that two who name a holder at once are answered one after the other.
    const portfolio = await transaction.row<{ name: string; startsOn: string | null; endedOn: string | null }>(
      'held-portfolio',
      portfolioSql,
      [after.portfolioId],
    );
    if (portfolio === null) return refuse('portfolioId', sentence('portfolios.not_one_of_them'));
    const others = await transaction.rows<Dates & Record<string, unknown>>('other-holders', othersSql, [
      after.portfolioId,
      id,
    ]);
    const decision = decideHolder(termOf(after), others.map(termOf), {
      name: portfolio.name,
      from: day(portfolio.startsOn),
      to: day(portfolio.endedOn),
    });
    if (decision.allowed) return refuseScrutiny(transaction, proposal, portfolio);
    return refuse(
      decision.code,
      decision.code === 'portfolios.term_ends_before_it_begins' ? 'endsOn' : 'startsOn',
      decision.sentence,
    );
  },
});

/** Only what a change adds to a term is asked about: whoever ends a wrong term early makes it better. */
async function refuseScrutiny(
  transaction: CouncilTransaction,
  { before, after }: Proposal<HolderValues>,
  portfolio: { readonly startsOn: string | null; readonly endedOn: string | null },
): Promise<KeptRefusal | null> {
  if (after === null || (before?.personId === after.personId && isWithin(after, before))) return null;
  const term = { startsOn: after.startsOn ?? portfolio.startsOn, endsOn: after.endsOn ?? portfolio.endedOn };
  const seats = await scrutinySeatsOf(transaction, after.personId);
  const decision = decideExecutive(term, seats, await nationOf(transaction));
  if (decision.allowed) return null;
  return refuse(decision.code, before === null ? 'name' : 'startsOn', decision.sentence);
}
