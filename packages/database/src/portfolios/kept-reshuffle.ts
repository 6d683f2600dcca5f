import { sentence } from '@holdfast/words/sentence';
import { keptRecord } from '../kept-records/kept-record.ts';
import type { ReshuffleRecord } from './reshuffle.record.ts';
import { refuse } from '../kept-records/kept-outcome.ts';

export type ReshuffleValues = Pick<
  ReshuffleRecord,
  'name' | 'draft' | 'state' | 'effectiveOn' | 'problem' | 'scheduledBy' | 'appliedAt' | 'moved'
>;

export const keptReshuffle = keptRecord<ReshuffleValues>({
  noun: 'reshuffle',
  table: 'reshuffle',
  key: 'reshuffle_id',
  columns: {
    name: 'name',
    draft: 'draft',
    state: 'state',
    effectiveOn: 'effective_on',
    problem: 'problem',
    scheduledBy: 'scheduled_by',
    appliedAt: 'applied_at',
    moved: 'moved',
  },
  called: ({ name }) => name,
  refuse: (_, { before }) =>
    Promise.resolve(before?.state === 'applied' ? refuse(null, sentence('portfolios.reshuffle_applied')) : null),
});
