import type { FormerParent } from '@holdfast/domain/settings/dated-parent';
import { dayOrNull, idOrNull, json, key, text, textOrNull } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface PortfolioRecord extends Kept {
  councilId: string;
  portfolioId: string;
  name: string;
  parentId: string | null;
  /** What it stood under before, first to last. */
  formerParents: readonly FormerParent[];
  /** What it answers for. */
  scope: string | null;
  directorate: string | null;
  /** Null: from before Holdfast knows. */
  startsOn: string | null;
  /** The last day. */
  endedOn: string | null;
}

export const portfolioEntity = entityFor<PortfolioRecord>('Portfolio', 'portfolio', {
  councilId: key,
  portfolioId: key,
  name: text,
  parentId: idOrNull,
  formerParents: json,
  scope: textOrNull,
  directorate: textOrNull,
  startsOn: dayOrNull,
  endedOn: dayOrNull,
  ...keptColumns,
});
