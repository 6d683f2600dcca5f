import { EntitySchema } from 'typeorm';
import { dayOrNull, key, text, textOrNull } from '../columns.ts';

export interface PortfolioRecord {
  councilId: string;
  portfolioId: string;
  name: string;
  postHolder: string | null;
  endedOn: string | null;
}

export const portfolioEntity = new EntitySchema<PortfolioRecord>({
  name: 'Portfolio',
  schema: 'holdfast',
  tableName: 'portfolio',
  columns: { councilId: key, portfolioId: key, name: text, postHolder: textOrNull, endedOn: dayOrNull },
});
