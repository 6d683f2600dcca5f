import type { Length } from '@holdfast/domain/calendar/periods';
import type { Nation } from '@holdfast/domain/councils/nation';
import type { StoredStatus } from '@holdfast/domain/recommendations/core-status';
import { day, dayOrNull, idOrNull, instantOfInsert, json, key, text, textOrNull, whole } from '../columns.ts';
import { entityFor } from '../entity.ts';

export interface RagScheme {
  name: string;
  bands: { letter: string; word: string }[];
}

export interface CouncilRecord {
  councilId: string;
  code: string;
  name: string;
  nation: Nation;
  /** How long the executive has to answer. */
  responsePeriod: Length;
  updateLeadDays: number;
  /** Working days before the agenda is published by which reports are wanted. */
  reportLeadDays: number;
  /** Working days after publication in which a decision can be called in. */
  callInDays: number;
  closureDays: string[];
  ragScheme: RagScheme;
  accent: string | null;
  createdAt: string;
}

export const councilEntity = entityFor<CouncilRecord>('Council', 'council', {
  councilId: key,
  code: text,
  name: text,
  nation: text,
  responsePeriod: json,
  updateLeadDays: whole,
  reportLeadDays: whole,
  callInDays: whole,
  closureDays: { ...day, array: true },
  ragScheme: json,
  accent: textOrNull,
  createdAt: instantOfInsert,
});

export interface StatusWordRecord {
  councilId: string;
  statusWordId: string;
  word: string;
  coreStatus: StoredStatus;
  validFrom: string;
  /** The last day on which the word meant this; null while it does. */
  validTo: string | null;
  recordedBy: string | null;
  recordedAt: string;
}

export const statusWordEntity = entityFor<StatusWordRecord>('StatusWord', 'status_word', {
  councilId: key,
  statusWordId: key,
  word: text,
  coreStatus: text,
  validFrom: day,
  validTo: dayOrNull,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
});
