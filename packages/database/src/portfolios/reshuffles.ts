import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { type OtherReshuffle } from '@holdfast/domain/portfolios/decide-effective';
import type { PresentPortfolio, ReshuffleFault, ReshufflePlan } from '@holdfast/domain/portfolios/plan-reshuffle';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';
import { type Applied, applyReshuffle, markApplied, planOf, portfoliosOn } from './apply-reshuffle.ts';
import type { OpenItemRow } from './open-items.ts';
import { type ReshuffleValues, reshuffleSubject } from './reshuffle-subject.ts';
import type { ReshuffleRecord } from './reshuffle.record.ts';

export type ReshuffleRow = Omit<ReshuffleRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;

export interface ReshufflePreview {
  readonly present: readonly PresentPortfolio[];
  readonly plan: ReshufflePlan;
  readonly faults: readonly ReshuffleFault[];
  /** What is open in what ends, or is passed on in part. */
  readonly items: readonly OpenItemRow[];
}

export interface Reshuffles {
  /** Newest first. */
  list(): Promise<ReshuffleRow[]>;
  find(reshuffleId: string): Promise<ReshuffleRow | null>;
  /** The same, kept from others until this transaction ends. */
  hold(reshuffleId: string): Promise<ReshuffleRow | null>;
  /** The set of portfolios on a day. */
  setOn(day: string): Promise<PresentPortfolio[]>;
  add(values: Pick<ReshuffleValues, 'name' | 'draft'>, by: string): Promise<SettingOutcome>;
  change(
    reshuffleId: string,
    revision: number | null,
    values: Partial<ReshuffleValues>,
    by: string,
  ): Promise<SettingOutcome>;
  remove(reshuffleId: string, revision: number | null, by: string): Promise<SettingOutcome>;
  /** `effectiveOn`: the day on which it would take effect, where one is chosen. */
  preview(reshuffle: ReshuffleRow, day: string, effectiveOn: IsoDate | null): Promise<ReshufflePreview>;
  /** Scheduled or in force already, but for one; and the day on which the youngest of today's portfolios began. */
  others(reshuffleId: string): Promise<{ readonly others: OtherReshuffle[]; readonly latestStart: IsoDate | null }>;
  /** Puts it in force. Where this answers anything but `applied`, the transaction must not be kept. */
  apply(reshuffle: ReshuffleRow, effectiveOn: IsoDate, appliedAt: string, by: string): Promise<Applied>;
}

const select = `
select reshuffle_id as "reshuffleId", name, draft, state, effective_on as "effectiveOn", problem,
  scheduled_by as "scheduledBy", applied_at as "appliedAt", moved, revision
from reshuffle where council_id = $1 and removed_at is null`;

export const reshufflesOf = (transaction: CouncilTransaction): Reshuffles => ({
  list: () =>
    transaction.rows<ReshuffleRow & Record<string, unknown>>('reshuffles', `${select} order by reshuffle_id desc`),
  find: (reshuffleId) =>
    transaction.row<ReshuffleRow & Record<string, unknown>>('reshuffle', `${select} and reshuffle_id = $2`, [
      reshuffleId,
    ]),
  hold: (reshuffleId) =>
    transaction.row<ReshuffleRow & Record<string, unknown>>(
      'held-reshuffle',
      `${select} and reshuffle_id = $2 for no key update`,
      [reshuffleId],
    ),
  setOn: (day) => portfoliosOn(transaction, day),
  add: ({ name, draft }, by) =>
    reshuffleSubject.add(
      transaction,
      {
        name,
        draft,
        state: 'draft',
        effectiveOn: null,
        problem: null,
        scheduledBy: null,
        appliedAt: null,
        moved: null,
      },
      by,
    ),
  change: (reshuffleId, revision, values, by) =>
    reshuffleSubject.change(transaction, reshuffleId, revision, values, by),
  remove: (reshuffleId, revision, by) => reshuffleSubject.remove(transaction, reshuffleId, revision, by),
  preview: (reshuffle, day, effectiveOn) => planOf(transaction, reshuffle, day, effectiveOn),
  others: async (reshuffleId) => {
    const rows = await transaction.rows<{ state: 'scheduled' | 'applied'; effectiveOn: string }>(
      'other-reshuffles',
      `select state, effective_on as "effectiveOn" from reshuffle
       where council_id = $1 and reshuffle_id <> $2 and state in ('scheduled', 'applied') and removed_at is null`,
      [reshuffleId],
    );
    const latest = await transaction.row<{ on: string | null }>(
      'latest-start',
      `select max(starts_on) as on from portfolio
       where council_id = $1 and removed_at is null and ended_on is null`,
    );
    return {
      others: rows.map(({ state, effectiveOn }) => ({ state, effectiveOn: isoDate(effectiveOn) })),
      latestStart: latest?.on ? isoDate(latest.on) : null,
    };
  },
  apply: async (reshuffle, effectiveOn, appliedAt, by) => {
    const applied = await applyReshuffle(transaction, reshuffle, effectiveOn, by);
    if (applied.kind !== 'applied') return applied;
    const marks = { effectiveOn, moved: applied.moved, appliedAt };
    const marked = await markApplied(transaction, reshuffle.reshuffleId, marks, by);
    return marked.kind === 'changed' ? applied : marked;
  },
});
