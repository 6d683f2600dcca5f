import type { ReshuffleDraft } from '@holdfast/domain/portfolios/plan-reshuffle';
import type { ReshuffleState } from '@holdfast/domain/portfolios/reshuffle-state';
import { dayOrNull, id, idOrNull, instantOrNull, json, key, text, textOrNull, whole } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface ReshuffleRecord extends Kept {
  councilId: string;
  reshuffleId: string;
  name: string;
  draft: ReshuffleDraft;
  state: ReshuffleState;
  effectiveOn: string | null;
  /** Why it could not take effect on its day. */
  problem: string | null;
  scheduledBy: string | null;
  appliedAt: string | null;
  /** How many recommendations it passed on. */
  moved: number | null;
}

export const reshuffleEntity = entityFor<ReshuffleRecord>('Reshuffle', 'reshuffle', {
  councilId: key,
  reshuffleId: key,
  name: text,
  draft: json,
  state: text,
  effectiveOn: dayOrNull,
  problem: textOrNull,
  scheduledBy: idOrNull,
  appliedAt: instantOrNull,
  moved: { ...whole, nullable: true },
  ...keptColumns,
});

/** A portfolio that ended, and one that took over from it. */
export interface PortfolioSuccessorRecord {
  councilId: string;
  portfolioId: string;
  successorId: string;
  reshuffleId: string;
}

export const portfolioSuccessorEntity = entityFor<PortfolioSuccessorRecord>(
  'PortfolioSuccessor',
  'portfolio_successor',
  { councilId: key, portfolioId: key, successorId: key, reshuffleId: id },
);
