import { dayOrNull, idOrNull, instantOfInsert, key, text, textOrNull } from '../columns.ts';
import { entityFor } from '../entity.ts';

export interface PortfolioRecord {
  councilId: string;
  portfolioId: string;
  name: string;
  postHolder: string | null;
  endedOn: string | null;
  recordedBy: string | null;
  recordedAt: string;
}

export const portfolioEntity = entityFor<PortfolioRecord>('Portfolio', 'portfolio', {
  councilId: key,
  portfolioId: key,
  name: text,
  postHolder: textOrNull,
  endedOn: dayOrNull,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
});
