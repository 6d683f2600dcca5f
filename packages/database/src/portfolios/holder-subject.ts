import { settingSubject } from '../settings/setting-subject.ts';
import type { PortfolioHolderRecord } from './portfolio.record.ts';

export type HolderValues = Pick<PortfolioHolderRecord, 'portfolioId' | 'personId' | 'name' | 'startsOn' | 'endsOn'>;

export const holderSubject = settingSubject<HolderValues>({
  subject: 'portfolio_holder',
  table: 'portfolio_holder',
  key: 'portfolio_holder_id',
  columns: {
    portfolioId: 'portfolio_id',
    personId: 'person_id',
    name: 'name',
    startsOn: 'starts_on',
    endsOn: 'ends_on',
  },
  called: ({ name }) => name,
});
