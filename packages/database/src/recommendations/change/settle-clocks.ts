import {
  type RegisterClocks,
  type SettledClock,
  type SettledFacts,
  settleClock,
} from '@holdfast/domain/recommendations/clocks/settle-clock';
import { registerClocks } from '@holdfast/domain/settings/clock-council';
import { datedSettings } from '../../council-settings/dated-settings.ts';
import { nationOf } from '../../council-settings/nation-of.ts';
import { jsonText } from '../../columns/json-text.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { stands } from '../corrections.sql.ts';
import { statusNotIn } from '../status.sql.ts';

const putOffTo = `(select max(e.due_asked) from extension e
    join extension_decision d on d.council_id = $1 and d.extension_id = e.extension_id and d.approved
    where e.council_id = $1 and e.recommendation_id = r.recommendation_id and e.what = 'response'
      and ${stands('extension', 'e.extension_id')})`;

/** The facts of `r` from which its days are settled, under their names in code. */
export const clockFactColumns = `r.source_kind as "sourceKind", r.source_date as "sourceDate", r.received_on as "receivedOn",
  r.notice_received_on as "noticeReceivedOn", r.received_basis as "receivedBasis",
  r.response_required as "responseRequired", r.asked_of as "askedOf", r.partner_body as "partnerBody", r.reply_asked_on as "replyAskedOn", r.standing,
  r.words = '' as wordless, ${putOffTo} as "responsePutOffTo"`;

export interface ClockRow extends SettledFacts {
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

const clocksOf = async (transaction: CouncilTransaction): Promise<RegisterClocks> => {
  const [nation, dated] = await Promise.all([nationOf(transaction), datedSettings(transaction)]);
  return registerClocks({ nation, dated });
};

/** What follows today from the facts of one that is there, the time that meetings gave among them. */
export async function settledNow(
  transaction: CouncilTransaction,
  recommendationId: string,
): Promise<SettledClock | null> {
  const [row] = await clockRows(transaction, [recommendationId]);
  return row === undefined ? null : settleClock(row, await clocksOf(transaction));
}

/** The latest day to which a meeting put the response to one off; null where none did. */
export const responsePutOffTo = async (
  transaction: CouncilTransaction,
  { recommendationId }: Pick<ClockRow, 'recommendationId'>,
): Promise<string | null> => (await clockRows(transaction, [recommendationId]))[0]?.responsePutOffTo ?? null;

/** Counts again what follows from facts that were changed; the change itself is told by whoever made it. */
export async function settleClocks(transaction: CouncilTransaction, ids: readonly string[]): Promise<void> {
  const [clocks, rows] = await Promise.all([clocksOf(transaction), clockRows(transaction, ids)]);
  const changes = unsettled(rows, clocks);
  if (changes.length > 0) await transaction.change(updateSql, [jsonText(changes)]);
}
