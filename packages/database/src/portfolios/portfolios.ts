import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { portfolioEntity, type PortfolioRecord } from './portfolio.record.ts';

export type PortfolioRow = Omit<PortfolioRecord, 'councilId' | 'recordedBy' | 'recordedAt'>;

export interface Portfolios {
  /** By name; those that have ended come last. */
  list(): Promise<PortfolioRow[]>;
  find(portfolioId: string): Promise<PortfolioRow | null>;
  add(
    values: { readonly name: string; readonly postHolder: string | null },
    by: string,
  ): Promise<PortfolioRow | 'name_taken'>;
}

const columns = 'portfolio_id as "portfolioId", name, post_holder as "postHolder", ended_on as "endedOn"';

export const portfoliosOf = (transaction: CouncilTransaction): Portfolios => ({
  list: () =>
    transaction.rows<PortfolioRow>(
      'portfolios',
      `select ${columns} from portfolio where council_id = $1 order by ended_on is not null, lower(name), name`,
    ),
  find: (portfolioId) =>
    transaction.row<PortfolioRow>(
      'portfolio',
      `select ${columns} from portfolio where council_id = $1 and portfolio_id = $2`,
      [portfolioId],
    ),
  add: async ({ name, postHolder }, by) => {
    const row: PortfolioRow = { portfolioId: newId(), name, postHolder, endedOn: null };
    const inserted = await transaction.manager
      .createQueryBuilder()
      .insert()
      .into(portfolioEntity)
      .values({ councilId: transaction.councilId, ...row, recordedBy: by })
      .orIgnore()
      .returning('portfolio_id')
      .execute();
    return Array.isArray(inserted.raw) && inserted.raw.length === 0 ? 'name_taken' : row;
  },
});
