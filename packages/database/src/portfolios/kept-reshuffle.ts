import { sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { reshuffleEntity, type ReshuffleRecord } from './reshuffle.record.ts';
import { refuse } from '../kept-records/kept-outcome.ts';

export type ReshuffleValues = OwnOf<ReshuffleRecord, 'reshuffleId'>;

export const keptReshuffle = keptRecord<ReshuffleValues>({
  noun: 'reshuffle',
  table: 'reshuffle',
  key: 'reshuffle_id',
  columns: ownColumns(reshuffleEntity, 'reshuffleId'),
  called: ({ name }) => name,
  refuse: (_, { before }) =>
    Promise.resolve(before?.state === 'applied' ? refuse(null, sentence('portfolios.reshuffle_applied')) : null),
});
