import type { CouncilTransaction } from '../council-transaction.ts';
import { personSubject } from '../people/person-subject.ts';
import { holderSubject } from './holder-subject.ts';
import { portfolioSubject } from './portfolio-subject.ts';
import type { PortfolioRecord } from './portfolio.record.ts';

export interface PortfolioRow extends Omit<PortfolioRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'> {
  /** Who holds it on the day that was asked about. */
  readonly postHolder: string | null;
}

export interface Portfolios {
  /** As they stand on the day, by name; those that have ended by then come last. */
  list(today: string): Promise<PortfolioRow[]>;
  isThere(portfolioId: string): Promise<boolean>;
  /** A holder whom nobody has named before becomes one of the council's people. */
  add(
    values: { readonly name: string; readonly postHolder: string | null },
    today: string,
    by: string,
  ): Promise<PortfolioRow | 'name_taken'>;
}

// $2 the day.
const select = `
select p.portfolio_id as "portfolioId", p.name, p.parent_id as "parentId", p.scope, p.directorate,
  p.starts_on as "startsOn", p.ended_on as "endedOn", p.revision, h.name as "postHolder"
from portfolio p left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = p.portfolio_id
  and h.removed_at is null and coalesce(h.starts_on, '-infinity') <= $2::date and coalesce(h.ends_on, 'infinity') >= $2::date
where p.council_id = $1 and p.removed_at is null`;

export const portfoliosOf = (transaction: CouncilTransaction): Portfolios => {
  const find = (portfolioId: string, today: string) =>
    transaction.row<PortfolioRow>('portfolio', `${select} and p.portfolio_id = $3`, [today, portfolioId]);
  return {
    list: (today) =>
      transaction.rows<PortfolioRow>(
        'portfolios',
        `${select} order by coalesce(p.ended_on, 'infinity') < $2::date, lower(p.name), p.name`,
        [today],
      ),
    isThere: async (portfolioId) =>
      (await transaction.row(
        'portfolio-is-there',
        'select 1 from portfolio where council_id = $1 and portfolio_id = $2 and removed_at is null',
        [portfolioId],
      )) !== null,
    add: async ({ name, postHolder }, today, by) => {
      const values = { name, parentId: null, scope: null, directorate: null, startsOn: null, endedOn: null };
      const added = await portfolioSubject.add(transaction, values, by);
      if (added.kind !== 'changed') return 'name_taken';
      if (postHolder !== null) {
        const personId = await personCalled(transaction, postHolder, by);
        const term = { portfolioId: added.id, personId, name: postHolder, startsOn: null, endsOn: null };
        await holderSubject.add(transaction, term, by);
      }
      return (await find(added.id, today)) ?? 'name_taken';
    },
  };
};

async function personCalled(transaction: CouncilTransaction, name: string, by: string): Promise<string> {
  const found = await transaction.row<{ personId: string }>(
    'person-called',
    `select person_id as "personId" from person
     where council_id = $1 and lower(name) = lower($2) and removed_at is null order by ended_on is not null limit 1`,
    [name],
  );
  if (found !== null) return found.personId;
  const values = { kind: 'councillor', name, post: null, politicalGroup: null, email: null } as const;
  const added = await personSubject.add(transaction, { ...values, membershipId: null, endedOn: null }, by);
  if (added.kind !== 'changed') throw new Error(`${name} could not be added to the council’s people.`);
  return added.id;
}
