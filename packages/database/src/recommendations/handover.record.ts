import { day, dayOfInsert, id, idOrNull, instantOfInsert, key, text } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

export type HandoverCause = 'reshuffle' | 'committee_ended' | 'portfolio_ended';

/** A recommendation passed from one portfolio, or one committee, to another. */
export interface HandoverRecord {
  councilId: string;
  handoverId: string;
  recommendationId: string;
  fromPortfolioId: string | null;
  toPortfolioId: string | null;
  fromCommitteeId: string | null;
  toCommitteeId: string | null;
  /** The first day in the new hands. */
  passedOn: string;
  cause: HandoverCause;
  causeId: string;
  /** The day on which it was known here. */
  recordedOn: string;
  recordedBy: string | null;
  recordedAt: string;
}

export const handoverEntity = entityFor<HandoverRecord>('Handover', 'handover', {
  councilId: key,
  handoverId: key,
  recommendationId: id,
  fromPortfolioId: idOrNull,
  toPortfolioId: idOrNull,
  fromCommitteeId: idOrNull,
  toCommitteeId: idOrNull,
  passedOn: day,
  cause: text,
  causeId: id,
  recordedOn: dayOfInsert,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
});
