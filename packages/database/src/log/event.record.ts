import type { EventKind } from '@holdfast/domain/log/event-kinds';
import type { KeptNoun } from '@holdfast/domain/log/kept-nouns';
import { id, idOrNull, instantOfInsert, jsonOrNull, key, text, textOrNull, texts } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import type { Entrance } from './origin.ts';

export type EventNoun = KeptNoun | 'recommendation' | 'publication';

/** One line of the log. It is added, and never changed or removed. */
export interface EventRecord {
  councilId: string;
  eventId: string;
  recordedAt: string;
  /** The membership that answers for it; null where nobody had signed in. */
  recordedBy: string | null;
  byName: string | null;
  roles: string[] | null;
  linkId: string | null;
  via: Entrance | 'unknown';
  noun: string;
  nounId: string;
  nounName: string;
  kind: EventKind;
  /** The values that differ, by their names in code; null for what was added or restored. */
  before: Record<string, unknown> | null;
  /** null for what was removed. */
  after: Record<string, unknown> | null;
  reason: string | null;
  factId: string | null;
  putsBack: string | null;
  uploadId: string | null;
}

export const eventEntity = entityFor<EventRecord>('Event', 'event', {
  councilId: key,
  eventId: key,
  recordedAt: instantOfInsert,
  recordedBy: idOrNull,
  byName: textOrNull,
  roles: { ...texts, nullable: true },
  linkId: idOrNull,
  via: text,
  noun: text,
  nounId: id,
  nounName: text,
  kind: text,
  before: jsonOrNull,
  after: jsonOrNull,
  reason: textOrNull,
  factId: idOrNull,
  putsBack: idOrNull,
  uploadId: idOrNull,
});
