import type { ExportState } from '@holdfast/domain/exports/export-state';
import type { Words } from '@holdfast/words/sentence';
import { bind } from '../bind.ts';
import { jsonText } from '../columns/json-text.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { asMember } from '../wall/as-member.ts';

/** A file that somebody asked for, as they see it. */
export interface ExportRow {
  readonly exportId: string;
  /** As whoever asks shapes it: this package keeps it and reads nothing in it. */
  readonly asked: unknown;
  readonly asker: string;
  readonly state: ExportState;
  readonly rowsDone: number;
  readonly rowsFound: number | null;
  readonly fileName: string | null;
  readonly contentType: string | null;
  readonly problem: Words | null;
  readonly askedAt: string;
  /** Words were marked as exempt since its rows were read: it may hold them. */
  readonly overtaken: boolean;
}

/** One writing of a file. What it writes counts only while nobody else has taken the file up since. */
export interface Writing {
  readonly exportId: string;
  readonly membershipId: string;
  /** 1 for the first. */
  readonly attempt: number;
}

const columns = `e.export_id as "exportId", e.asked, e.asker, e.state, e.rows_done as "rowsDone",
  e.rows_found as "rowsFound", e.file_name as "fileName", e.content_type as "contentType", e.problem,
  e.asked_at as "askedAt",
  exists (select from exemption x where x.council_id = $1 and x.recorded_at >= e.read_at) as overtaken`;

/** The newest first; those of a day ago and older are as good as gone. */
const list = async (transaction: CouncilTransaction, membershipId: string): Promise<ExportRow[]> => {
  await asMember(transaction, membershipId);
  return transaction.rows<ExportRow & Record<string, unknown>>(
    'exports',
    `select ${columns} from export e
     where e.council_id = $1 and e.membership_id = $2 and e.asked_at >= now() - interval '24 hours'
     order by e.asked_at desc, e.export_id limit 100`,
    [membershipId],
  );
};

const find = async (
  transaction: CouncilTransaction,
  membershipId: string,
  exportId: string,
): Promise<ExportRow | null> => {
  await asMember(transaction, membershipId);
  return transaction.row<ExportRow & Record<string, unknown>>(
    'export',
    `select ${columns} from export e where e.council_id = $1 and e.membership_id = $2 and e.export_id = $3
       and e.asked_at >= now() - interval '24 hours'`,
    [membershipId, exportId],
  );
};

/** Null where as many of theirs wait as may: two that ask at once wait for each other. */
const ask = async (
  transaction: CouncilTransaction,
  membershipId: string,
  { asked, asker, most }: { readonly asked: unknown; readonly asker: string; readonly most: number },
): Promise<string | null> => {
  await asMember(transaction, membershipId);
  await transaction.change(`select pg_advisory_xact_lock(hashtextextended('exports of ' || $2::uuid, 0)), $1::uuid`, [
    membershipId,
  ]);
  const waiting = await transaction.row<{ many: number }>(
    'exports-waiting',
    `select count(*)::integer as many from export
     where council_id = $1 and membership_id = $2 and state in ('waiting', 'writing')`,
    [membershipId],
  );
  if ((waiting?.many ?? 0) >= most) return null;
  const exportId = newId();
  await transaction.change(
    'insert into export (council_id, export_id, membership_id, asked, asker) values ($1, $2, $3, $4, $5)',
    [exportId, membershipId, jsonText(asked), asker],
  );
  return exportId;
};

/** Safe twice: of two who claim at once one waits for the other, and then finds nothing to claim. */
const claim = async (
  transaction: CouncilTransaction,
  { exportId, membershipId }: Pick<Writing, 'exportId' | 'membershipId'>,
  silentForSeconds: number,
): Promise<{ readonly writing: Writing; readonly asked: unknown; readonly asker: string } | null> => {
  await asMember(transaction, membershipId);
  const claimed = await transaction.row<{ attempt: number; asked: unknown; asker: string }>(
    'claim-export',
    `update export set state = 'writing', attempts = attempts + 1, rows_done = 0, touched_at = now()
     where council_id = $1 and export_id = $2
       and (state = 'waiting' or (state = 'writing' and touched_at <= now() - make_interval(secs => $3)))
     returning attempts as attempt, asked, asker`,
    [exportId, silentForSeconds],
  );
  if (claimed === null) return null;
  await transaction.change('delete from export_piece where council_id = $1 and export_id = $2', [exportId]);
  const { attempt, asked, asker } = claimed;
  return { writing: { exportId, membershipId, attempt }, asked, asker };
};

const whileWriting = `council_id = $1 and export_id = $2 and attempts = $3 and state = 'writing'`;

const counts = async (
  transaction: CouncilTransaction,
  { exportId, membershipId, attempt }: Writing,
  set: string,
  values: readonly unknown[],
): Promise<boolean> => {
  await asMember(transaction, membershipId);
  const changed = await transaction.change(`update export set ${set}, touched_at = now() where ${whileWriting}`, [
    exportId,
    attempt,
    ...values,
  ]);
  return changed === 1;
};

/** The rows were read, at this moment, so many. False: another has taken it up. */
const begun = (transaction: CouncilTransaction, writing: Writing, rows: number): Promise<boolean> =>
  counts(transaction, writing, 'rows_found = $4, read_at = now()', [rows]);

/** Adds the next piece. False: another has taken it up, and this writing is in vain. */
const add = async (
  transaction: CouncilTransaction,
  writing: Writing,
  piece: { readonly number: number; readonly content: Uint8Array; readonly rowsDone: number },
): Promise<boolean> => {
  if (!(await counts(transaction, writing, 'rows_done = $4', [piece.rowsDone]))) return false;
  await transaction.change(
    'insert into export_piece (council_id, export_id, number, content) values ($1, $2, $3, $4)',
    [writing.exportId, piece.number, piece.content],
  );
  return true;
};

const finish = (
  transaction: CouncilTransaction,
  writing: Writing,
  { fileName, contentType }: { readonly fileName: string; readonly contentType: string },
): Promise<boolean> =>
  counts(transaction, writing, `state = 'ready', rows_done = rows_found, file_name = $4, content_type = $5`, [
    fileName,
    contentType,
  ]);

const fail = (transaction: CouncilTransaction, writing: Writing, problem: Words): Promise<boolean> =>
  counts(transaction, writing, `state = 'failed', problem = $4`, [jsonText(problem)]);

/** A piece of a file, from 0; null after the last. */
const piece = async (transaction: CouncilTransaction, exportId: string, number: number): Promise<Buffer | null> =>
  (
    await transaction.row<{ content: Buffer }>(
      'export-piece',
      'select content from export_piece where council_id = $1 and export_id = $2 and number = $3',
      [exportId, number],
    )
  )?.content ?? null;

/** Files that are written beside. Postgres shows a person no file of anybody else's. */
export const exportsOf = (transaction: CouncilTransaction) =>
  bind(transaction, { list, find, ask, claim, begun, add, finish, fail, piece });
