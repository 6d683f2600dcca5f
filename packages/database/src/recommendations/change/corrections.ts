import type { Correctable } from '@holdfast/domain/recommendations/corrections/correctable';
import type {
  DecidedStep,
  StandingResponse,
  StandingTime,
  StandingUpdate,
} from '@holdfast/domain/recommendations/corrections/remaining';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import type { PutOffThing } from '@holdfast/domain/recommendations/extensions';
import type { Shown } from '@holdfast/domain/recommendations/shown';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { writeEvents } from '../../log/write-events.ts';
import { newId } from '../../new-id.ts';
import { correctionEntity } from '../correction.record.ts';
import { lastCorrection, stands } from '../corrections.sql.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { nextVersionOf } from './next-version.ts';

interface Fact {
  readonly id: string;
}

/** What was said and decided about a recommendation, in the order in which it was recorded, without what was withdrawn. */
export interface StandingFacts {
  readonly responses: readonly (Fact & StandingResponse)[];
  readonly updates: readonly (Fact & StandingUpdate)[];
  /** `isFirst`: with it the recommendation began. `withResponse`: confirmed with the response of the same id. */
  readonly steps: readonly (Fact & DecidedStep & { readonly isFirst: boolean; readonly withResponse: boolean })[];
  readonly extensions: readonly (Fact &
    StandingTime & { readonly what: PutOffThing; readonly approved: boolean; readonly reason: string })[];
}

// What a paper said that was taken back is no longer said.
const ofPaper = `left join upload u on u.council_id = $1 and u.upload_id = x.upload_id`;
const said = `x.council_id = $1 and x.recommendation_id = $2 and coalesce(u.state, '') <> 'undone'`;

const responsesSql = `
select x.response_id as id, coalesce(c.decision, x.decision) as decision, coalesce(c.words, x.words) as words,
  coalesce(c.on_day, x.responded_on) as "respondedOn"
from response x ${ofPaper} ${lastCorrection('response', 'x.response_id')}
where ${said} and ${stands('response', 'x.response_id')} order by x.recorded_at, x.response_id`;

const updatesSql = `
select x.progress_update_id as id, coalesce(c.words, x.words) as words, coalesce(c.on_day, x.as_of) as "asOf"
from progress_update x ${ofPaper} ${lastCorrection('update', 'x.progress_update_id')}
where ${said} and ${stands('update', 'x.progress_update_id')} order by x.recorded_at, x.progress_update_id`;

const stepsSql = `
select x.status_change_id as id, x.to_status as "coreStatus", x.to_words as "statusWords", x.changed_on as "changedOn", x.meeting_id as "meetingId",
  x.from_status is null as "isFirst", exists (select from event e
    where e.council_id = $1 and e.noun_id = $2 and e.fact_id = x.status_change_id and e.kind = 'responded') as "withResponse"
from status_change x ${ofPaper}
where ${said} and ${stands('status', 'x.status_change_id')} order by x.recorded_at, x.status_change_id`;

const extensionsSql = `
select x.extension_id as id, x.what, x.due_before as "dueBefore", x.due_asked as "dueAsked", x.reason,
  coalesce(d.approved, false) as approved
from extension x left join extension_decision d on d.council_id = $1 and d.extension_id = x.extension_id
where x.council_id = $1 and x.recommendation_id = $2 and ${stands('extension', 'x.extension_id')}
order by d.recorded_at nulls last, x.recorded_at, x.extension_id`;

type Row<Name extends keyof StandingFacts> = StandingFacts[Name][number] & Record<string, unknown>;

export const standingFacts = async (
  transaction: CouncilTransaction,
  { recommendationId }: HeldRecommendation,
): Promise<StandingFacts> => ({
  responses: await transaction.rows<Row<'responses'>>('standing-responses', responsesSql, [recommendationId]),
  updates: await transaction.rows<Row<'updates'>>('standing-updates', updatesSql, [recommendationId]),
  steps: await transaction.rows<Row<'steps'>>('standing-steps', stepsSql, [recommendationId]),
  extensions: await transaction.rows<Row<'extensions'>>('standing-extensions', extensionsSql, [recommendationId]),
});

export interface NewCorrection {
  readonly factKind: Correctable;
  readonly factId: string;
  readonly withdrawn: boolean;
  readonly decision: ResponseDecision | null;
  readonly words: string | null;
  readonly onDay: string | null;
  readonly saidBefore: string | null;
  readonly reason: string;
}

/** Keeps corrections as one act, and what the register shows by what remains. */
export async function correctFacts(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  corrections: readonly NewCorrection[],
  shown: Shown & { readonly extensions?: number },
  by: string,
): Promise<HeldRecommendation> {
  const { councilId, manager } = transaction;
  const { recommendationId } = held;
  const moves = shown.coreStatus !== undefined && shown.coreStatus !== held.coreStatus;
  for (const correction of corrections) {
    const correctionId = newId();
    await manager.insert(correctionEntity, {
      councilId,
      correctionId,
      recommendationId,
      ...correction,
      recordedBy: by,
    });
    await writeEvents(transaction, [
      {
        noun: 'recommendation',
        nounId: recommendationId,
        kind: correction.withdrawn ? 'taken_back' : 'corrected',
        factId: correctionId,
        before: moves ? { core_status: held.coreStatus } : null,
        after: moves ? { core_status: shown.coreStatus } : null,
        by,
      },
    ]);
  }
  return nextVersionOf(transaction, held, shown);
}
