import type { FormerParent } from '@holdfast/domain/settings/dated-parent';
import {
  dayOrNull,
  idOrNull,
  instantOfInsert,
  instantOrNull,
  json,
  key,
  text,
  textOrNull,
  whole,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

export interface PortfolioRecord {
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
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
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
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
});
