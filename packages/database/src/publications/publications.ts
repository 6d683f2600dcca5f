import type { PublishedPaper } from '@holdfast/domain/publications/published-paper';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { writeEvents } from '../log/write-events.ts';
import { newId } from '../new-id.ts';
import type { By } from '../recommendations/by.ts';

/** A paper of a meeting. */
export interface PaperOf {
  readonly meetingId: string;
  readonly paper: PublishedPaper;
}

export interface PublicationRow {
  readonly version: number;
  readonly publishedOn: string;
  readonly by: By;
  /** Why it replaced the version before it; null for the first. */
  readonly reason: string | null;
  /** Of the content, by which it can be told that it is as it was published. */
  readonly sha256: string;
}

interface PublishedRow extends PublicationRow {
  /** As whoever published it wrote it. */
  readonly content: unknown;
}

export interface NewPublication extends PaperOf {
  readonly version: number;
  readonly content: object;
  readonly reason: string | null;
  /** The paper and its meeting in words, for the log. */
  readonly called: string;
}

const from = `from publication x join membership b on b.council_id = $1 and b.membership_id = x.published_by
  where x.council_id = $1 and x.meeting_id = $2 and x.paper = $3`;
const columns = `x.version, x.published_on as "publishedOn", x.reason, x.sha256,
  json_build_object('membershipId', b.membership_id, 'name', b.name) as by`;

/** Every version, the newest first. */
const list = (transaction: CouncilTransaction, { meetingId, paper }: PaperOf): Promise<PublicationRow[]> =>
  transaction.rows<PublicationRow & Record<string, unknown>>(
    'publications',
    `select ${columns} ${from} order by x.version desc`,
    [meetingId, paper],
  );

/** A version with its content, or, where none is named, the newest; null where there is none. */
const find = (
  transaction: CouncilTransaction,
  { meetingId, paper }: PaperOf,
  version: number | null,
): Promise<PublishedRow | null> =>
  transaction.row<PublishedRow & Record<string, unknown>>(
    'publication',
    `select ${columns}, x.content ${from} and ($4::integer is null or x.version = $4) order by x.version desc limit 1`,
    [meetingId, paper, version],
  );

/** Nobody else publishes a paper of the meeting until this transaction ends. */
const hold = async (transaction: CouncilTransaction, meetingId: string): Promise<void> => {
  await transaction.rows(
    'hold-publishing',
    `select pg_advisory_xact_lock(hashtextextended('publishing ' || $1::uuid || $2::uuid, 0))`,
    [meetingId],
  );
};

/** Keeps a paper as it is published; the log keeps its hash. */
const add = async (
  transaction: CouncilTransaction,
  { meetingId, paper, version, content, reason, called }: NewPublication,
  by: string,
): Promise<void> => {
  const publicationId = newId();
  const kept = await transaction.row<{ sha256: string }>(
    'publish',
    `insert into publication (council_id, publication_id, meeting_id, paper, version, content, sha256, reason, published_by)
     values ($1, $2, $3, $4, $5, $6::jsonb, encode(sha256(convert_to($6::jsonb::text, 'UTF8')), 'hex'), $7, $8) returning sha256`,
    [publicationId, meetingId, paper, version, JSON.stringify(content), reason, by],
  );
  const after = { paper, version, sha256: kept?.sha256 };
  await writeEvents(transaction, [
    { noun: 'publication', nounId: publicationId, nounName: called, kind: 'added', after, reason, by },
  ]);
};

export const publicationsOf = (transaction: CouncilTransaction) => bind(transaction, { list, find, hold, add });
