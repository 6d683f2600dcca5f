import { nameTaken } from '../settings/name-taken.ts';
import { settingSubject } from '../settings/setting-subject.ts';
import type { PortfolioRecord } from './portfolio.record.ts';

export type PortfolioValues = Pick<
  PortfolioRecord,
  'name' | 'parentId' | 'scope' | 'directorate' | 'startsOn' | 'endedOn'
>;

export const portfolioSubject = settingSubject<PortfolioValues>({
  subject: 'portfolio',
  table: 'portfolio',
  key: 'portfolio_id',
  columns: {
    name: 'name',
    parentId: 'parent_id',
    scope: 'scope',
    directorate: 'directorate',
    startsOn: 'starts_on',
    endedOn: 'ended_on',
  },
  called: ({ name }) => name,
  refuse: (transaction, { id, after }) => nameTaken(transaction, 'portfolio', id, after),
});
