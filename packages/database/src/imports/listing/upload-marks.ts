import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { By } from '../../recommendations/by.ts';
import { readsPaper } from '../../recommendations/words.sql.ts';

/** That somebody corrected something of a paper, or looked at one of its notices. */
export interface UploadMark {
  readonly kind: 'correction' | 'looked_at';
  readonly key: string;
  readonly by: By;
  readonly at: string;
}

/** Who corrected what, and who looked at which notice, the earliest first. */
export const uploadMarks = (transaction: CouncilTransaction, uploadId: string, audience: WordReader) =>
  transaction.rows<UploadMark>(
    `upload-marks-${audience}`,
    `select m.kind, m.mark_key as key, json_build_object('membershipId', b.membership_id, 'name', b.name) as by, m.made_at as at
     from upload_mark m join upload u on u.council_id = $1 and u.upload_id = m.upload_id and ${readsPaper(audience, 'u')}
     join membership b on b.council_id = $1 and b.membership_id = m.made_by
     where m.council_id = $1 and m.upload_id = $2 order by m.made_at, m.mark_key`,
    [uploadId],
  );

const insertSql = `
insert into upload_mark (council_id, upload_id, kind, mark_key, made_by)
select $1, $2, $3, key, $5 from unnest($4::text[]) as key on conflict do nothing`;

/** Corrections are saved whole: what was there before keeps its author, what is gone goes, what is new is `by`. */
export async function markCorrections(
  transaction: CouncilTransaction,
  uploadId: string,
  keys: readonly string[],
  by: string,
): Promise<void> {
  await transaction.change(
    `delete from upload_mark where council_id = $1 and upload_id = $2 and kind = 'correction'
       and not exists (select 1 from unnest($3::text[]) as key where key = mark_key)`,
    [uploadId, keys],
  );
  await transaction.change(insertSql, [uploadId, 'correction', keys, by]);
}

/** Looked at, or not after all. False when there is no such paper. */
export async function markLookedAt(
  transaction: CouncilTransaction,
  uploadId: string,
  { key, ticked, by }: { readonly key: string; readonly ticked: boolean; readonly by: string },
): Promise<boolean> {
  const found = await transaction.row(
    'upload-is-there',
    'select upload_id from upload where council_id = $1 and upload_id = $2',
    [uploadId],
  );
  if (found === null) return false;
  if (ticked) await transaction.change(insertSql, [uploadId, 'looked_at', [key], by]);
  else
    await transaction.change(
      `delete from upload_mark where council_id = $1 and upload_id = $2 and kind = 'looked_at' and mark_key = $3`,
      [uploadId, key],
    );
  return true;
}
