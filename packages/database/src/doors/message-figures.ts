import type { DigestKind } from '@holdfast/domain/reminders/sending/digest-state';
import type { DataSource } from 'typeorm';
import { servingPool } from './serving-pool.ts';

/** How many messages of a kind stand so in one council; by its id, without a name. What is over counts for a week. */
export interface MessageFigure {
  readonly councilId: string;
  readonly kind: DigestKind;
  readonly state: 'waiting' | 'sent' | 'kept' | 'failed' | 'bounced' | 'perhaps_sent';
  readonly count: number;
}

const sql = `select council_id as "councilId", kind, state, count::int from holdfast.message_figures($1)
  order by council_id, kind, state`;

export const messageFigures = async (source: DataSource, at: Date): Promise<readonly MessageFigure[]> =>
  (await servingPool(source).query<MessageFigure>({ name: 'message-figures', text: sql, values: [at] })).rows;
