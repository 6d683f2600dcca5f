import { type RegisterClocks, settleClock } from '@holdfast/domain/recommendations/clocks/settle-clock';
import type { ClockFacts } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { registerClocks } from '@holdfast/domain/settings/clock-council';
import { datedSettings } from '../../council-settings/dated-settings.ts';
import { nationOf } from '../../council-settings/nation-of.ts';
import { jsonText } from '../../columns/json-text.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { statusNotIn } from '../status.sql.ts';

/** The columns of `r` from which a clock counts, under their names in code. */
export const clockFactColumns = `r.source_kind as "sourceKind", r.source_date as "sourceDate", r.received_on as "receivedOn",
  r.notice_received_on as "noticeReceivedOn", r.received_basis as "receivedBasis",
  r.response_required as "responseRequired", r.asked_of as "askedOf", r.partner_body as "partnerBody", r.reply_asked_on as "replyAskedOn", r.standing,
  r.words = '' as wordless`;

export interface ClockRow extends ClockFacts {
  readonly recommendationId: string;
  readonly reference: string;
  /** Neither closed nor only to be noted. */
  readonly isOpen: boolean;
  readonly responseDueOn: string | null;
  readonly responseFirstDueOn: string | null;
}

const rowsSql = `select r.recommendation_id as "recommendationId", r.reference || r.part as reference,
  ${statusNotIn('settled')} as "isOpen", ${clockFactColumns},
  r.response_due_on as "responseDueOn", r.response_first_due_on as "responseFirstDueOn"
from recommendation r where r.council_id = $1 and r.withdrawn_at is null`;

/** Every recommendation with what its clock counts from; or only those that are named. */
export const clockRows = (transaction: CouncilTransaction, ids: readonly string[] | null): Promise<ClockRow[]> =>
  ids === null
    ? transaction.rows<ClockRow>('clock-rows', rowsSql)
    : transaction.rows<ClockRow>('clock-rows-named', `${rowsSql} and r.recommendation_id = any($2::uuid[])`, [ids]);

const updateSql = `
update recommendation r set standing = x.standing, response_due_on = x."responseDueOn",
  response_first_due_on = x."responseFirstDueOn"
from json_to_recordset($2::json) as x("recommendationId" uuid, standing text, "responseDueOn" date, "responseFirstDueOn" date)
where r.council_id = $1 and r.recommendation_id = x."recommendationId"`;

/** What is different of a recommendation by the clocks, as it would be kept. */
export const unsettled = (rows: readonly ClockRow[], clocks: RegisterClocks) =>
  rows.flatMap((row) => {
    const settled = settleClock(row, clocks);
    return settled.standing === row.standing &&
      settled.responseDueOn === row.responseDueOn &&
      settled.responseFirstDueOn === row.responseFirstDueOn
      ? []
      : [{ recommendationId: row.recommendationId, ...settled }];
  });

/** Counts again what follows from facts that were changed; the change itself is told by whoever made it. */
export async function settleClocks(transaction: CouncilTransaction, ids: readonly string[]): Promise<void> {
  const [nation, dated, rows] = await Promise.all([
    nationOf(transaction),
    datedSettings(transaction),
    clockRows(transaction, ids),
  ]);
  const changes = unsettled(rows, registerClocks({ nation, dated }));
  if (changes.length > 0) await transaction.change(updateSql, [jsonText(changes)]);
}
