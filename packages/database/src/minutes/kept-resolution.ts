import { columnsOf } from '@holdfast/domain/fields/field';
import { resolutionFields } from '@holdfast/domain/minutes/field-rows';
import { sentence } from '@holdfast/words/sentence';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import type { ResolutionValues } from './minutes.record.ts';

export const keptResolution = keptRecord<ResolutionValues>({
  noun: 'resolution',
  table: 'resolution',
  key: 'resolution_id',
  columns: columnsOf(resolutionFields),
  called: ({ mark, words }) => `${mark} ${words}`.trim().slice(0, 120),
  refuse: async (transaction, { before, after }) => {
    const became = before?.recommendationId ?? null;
    if (before === null || became === null || after?.recommendationId === became) return null;
    const standing = await transaction.row<{ reference: string }>(
      'resolution-in-register',
      `select reference from recommendation where council_id = $1 and recommendation_id = $2 and withdrawn_at is null`,
      [became],
    );
    if (standing === null) return null;
    return refuse(
      null,
      sentence('minutes.resolution_in_register', { mark: before.mark, reference: standing.reference }),
    );
  },
});
