import type { CouncilTransaction } from '../council-transaction.ts';

const stands = (kind: 'status' | 'extension', factId: string): string => `not exists (select from correction w
  where w.council_id = $1 and w.fact_kind = '${kind}' and w.fact_id = ${factId} and w.withdrawn)`;

const sql = `
select 1 from status_change s where s.council_id = $1 and s.meeting_id = $2 and ${stands('status', 's.status_change_id')}
union all
select 1 from extension_decision d where d.council_id = $1 and d.meeting_id = $2 and ${stands('extension', 'd.extension_id')}
limit 1`;

/**
 * Whether a decision of a meeting stands in the register: on a status, or on more time. What was withdrawn since, as
 * recorded by mistake, it has not decided.
 */
export const hasDecided = async (transaction: CouncilTransaction, meetingId: string): Promise<boolean> =>
  (await transaction.row('meeting-has-decided', sql, [meetingId])) !== null;
