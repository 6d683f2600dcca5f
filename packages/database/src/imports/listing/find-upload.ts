import type { Keeper, WordReader } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { readsPaper } from '../../recommendations/words.sql.ts';
import type { PageOutcome } from '../../outcomes.ts';
import { without } from '../../without.ts';
import { decodePlace, encodePlace } from './place-cursor.ts';
import type { UploadDetail, UploadRow } from './upload-row.ts';

const person = (alias: string) =>
  `case when ${alias}.membership_id is not null then json_build_object('membershipId', ${alias}.membership_id, 'name', ${alias}.name) end`;

const columns = `
  u.upload_id as "uploadId", u.file_name as "fileName", u.bytes, u.sha256, u.state, u.problem, u.rows_found as "rowsFound",
  u.rows_done as "rowsDone", u.summary, ${person('b')} as "uploadedBy", u.uploaded_at as "uploadedAt",
  ${person('f')} as "confirmedBy", u.confirmed_at as "confirmedAt", ${person('n')} as "undoneBy", u.undone_at as "undoneAt", u.revision`;

const from = `
from upload u
left join membership b on b.council_id = $1 and b.membership_id = u.uploaded_by
left join membership f on f.council_id = $1 and f.membership_id = u.confirmed_by
left join membership n on n.council_id = $1 and n.membership_id = u.undone_by`;

const listed = (alias: string, audience: WordReader): string =>
  `${alias}.council_id = $1 and ${readsPaper(audience, alias)}`;

// $2: the id of the last upload of the page before. Its place is looked up, since an upload's moment never changes.
const listSql = (audience: WordReader): string => `
select ${columns}, count(*) over ()::int as "after", (select count(*)::int from upload a where ${listed('a', audience)}) as total ${from}
where ${listed('u', audience)} and ($2::uuid is null or (u.uploaded_at, u.upload_id) < (
  select l.uploaded_at, l.upload_id from upload l where l.council_id = $1 and l.upload_id = $2))
order by u.uploaded_at desc, u.upload_id desc limit $3`;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

export async function listUploads(
  transaction: CouncilTransaction,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  audience: WordReader,
): Promise<PageOutcome<UploadRow>> {
  const place = cursor === undefined ? undefined : decodePlace('upload', cursor, uuid);
  if (place === null) return { kind: 'bad_cursor' };
  const found = await transaction.rows<UploadRow & { after: number; total: number }>(
    `uploads-${audience}`,
    listSql(audience),
    [place ?? null, limit],
  );
  const items = found.map((row) => without(row, 'after', 'total'));
  const first = found[0];
  if (first === undefined && cursor !== undefined)
    return { kind: 'page', items, total: await countUploads(transaction, audience), nextCursor: null };
  const last = (first?.after ?? 0) > items.length ? items.at(-1) : undefined;
  const nextCursor = last === undefined ? null : encodePlace('upload', last.uploadId);
  return { kind: 'page', items, total: first?.total ?? 0, nextCursor };
}

const countUploads = async (transaction: CouncilTransaction, audience: WordReader): Promise<number> =>
  (
    await transaction.row<{ total: number }>(
      `count-uploads-${audience}`,
      `select count(*)::int as total from upload u where ${listed('u', audience)}`,
    )
  )?.total ?? 0;

/** Not confirmed, not undone, not given up: what waits for the clerk, newest first, at most twenty. */
export const uploadsInHand = (transaction: CouncilTransaction, audience: Keeper) =>
  transaction.rows<UploadRow>(
    'uploads-in-hand',
    `select ${columns} ${from} where u.council_id = $1 and ${readsPaper(audience, 'u')} and u.state in ('received', 'reading', 'understood', 'refused', 'failed')
       and not (u.state in ('refused', 'failed') and u.touched_at < now() - interval '7 days')
     order by u.uploaded_at desc, u.upload_id desc limit 20`,
  );

export const findUpload = (transaction: CouncilTransaction, uploadId: string, audience: WordReader) =>
  transaction.row<UploadDetail>(
    `upload-${audience}`,
    `select ${columns}, u.committee_id as "committeeId", u.corrections, u.preview, u.attempts, u.undo ${from}
     where u.council_id = $1 and u.upload_id = $2 and ${readsPaper(audience, 'u')}`,
    [uploadId],
  );

export const readContent = (transaction: CouncilTransaction, uploadId: string, audience: WordReader) =>
  transaction.row<{ fileName: string; sha256: string; content: Buffer }>(
    `upload-content-${audience}`,
    `select u.file_name as "fileName", u.sha256, x.content
     from upload u join upload_content x on x.council_id = $1 and x.upload_id = u.upload_id
     where u.council_id = $1 and u.upload_id = $2 and ${readsPaper(audience, 'u')}`,
    [uploadId],
  );
