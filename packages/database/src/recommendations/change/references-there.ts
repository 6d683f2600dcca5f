import type { CouncilTransaction } from '../../council-transaction.ts';

/** What a recommendation refers to, each by its id. */
export interface References {
  readonly committeeId?: string | null | undefined;
  readonly portfolioId?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
}

// What was removed is no longer there; what has ended is.
const missingSql = `
select name from (values ('committeeId', $2::uuid, exists (select from committee where council_id = $1 and committee_id = $2 and removed_at is null)),
  ('portfolioId', $3::uuid, exists (select from portfolio where council_id = $1 and portfolio_id = $3 and removed_at is null)),
  ('meetingId', $4::uuid, exists (select from meeting where council_id = $1 and meeting_id = $4 and removed_at is null))) as x (name, id, there)
where id is not null and not there limit 1`;

/** The first of these that this council does not have, or has no longer; null where each is there. */
export const missingReference = async (
  transaction: CouncilTransaction,
  { committeeId = null, portfolioId = null, meetingId = null }: References,
): Promise<keyof References | null> => {
  const named = [committeeId, portfolioId, meetingId];
  if (named.every((id) => id === null)) return null;
  const row = await transaction.row<{ name: keyof References }>('missing-reference', missingSql, named);
  return row?.name ?? null;
};

/**
 * Every write of a reference asks this, so that none can forget to: a service asks first, and says in words what is not
 * there. What comes here unasked is a fault, and leaves nothing written.
 */
export const insistOnReferences = async (transaction: CouncilTransaction, references: References): Promise<void> => {
  const missing = await missingReference(transaction, references);
  if (missing !== null) throw new Error(`The ${missing} of a recommendation is not one that the council has.`);
};
