import type { BulkChangeKept } from '@holdfast/contracts/recommendations/bulk-changes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { BulkKind, BulkPart } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { changedState, decideUndoBulk } from '@holdfast/domain/recommendations/bulk/undo-bulk';
import type { KeptBulkChange } from '@holdfast/services/recommendations/bulk/undo-many';
import { sentence } from '@holdfast/words/sentence';
import { inTheirWords } from '../platform/words/current-language.ts';

interface Parts {
  readonly before: BulkPart;
  readonly after: BulkPart;
}

/** Says what stood, or stands, in what a change of many writes: a body by its name, a date with the day it was read as. */
export const toldParts = async (
  { settings }: Pick<CouncilRecords, 'settings'>,
  kind: BulkKind,
  items: readonly Parts[],
): Promise<(part: BulkPart) => string | null> => {
  const ids = items
    .flatMap(({ before, after }) => [before, after])
    .flatMap(({ portfolioId, committeeId }) => [portfolioId, committeeId]);
  const known = [...new Set(ids)].filter((id) => typeof id === 'string');
  const names = new Map((known.length === 0 ? [] : await settings.namesOf(known)).map(({ id, name }) => [id, name]));
  const named = (id: string | null | undefined): string | null =>
    id === null || id === undefined
      ? null
      : (names.get(id) ?? inTheirWords(sentence('recommendations.not_on_record')).text);
  return (part) => {
    switch (kind) {
      case 'portfolio':
        return named(part.portfolioId);
      case 'committee':
        return named(part.committeeId);
      case 'lead':
        return emptyAsNull((part.lead ?? []).join('; '));
      case 'rag':
        return emptyAsNull(part.rag ?? '');
      case 'received':
        return receivedTold(part);
      case 'due':
      case 'more_time_work':
        return dueTold(part);
      case 'more_time_response':
        return dayTold(part.responseDueOn);
      case 'status':
        return statusTold(part);
    }
  };
};

const emptyAsNull = (text: string): string | null => (text.trim() === '' ? null : text);

const dayTold = (day: string | null | undefined): string | null =>
  day === null || day === undefined ? null : inTheirWords(sentence('recommendations.day', { day })).text;

const receivedTold = ({ receivedOn, receivedBasis }: BulkPart): string | null =>
  receivedBasis === 'assumed' && typeof receivedOn === 'string'
    ? inTheirWords(sentence('recommendations.day_assumed', { day: receivedOn })).text
    : dayTold(receivedOn);

const dueTold = ({ due, dueOn }: BulkPart): string | null => {
  const words = emptyAsNull(due?.words ?? '');
  if (dueOn === null || dueOn === undefined) return words;
  const day = inTheirWords(sentence('recommendations.day', { day: dueOn })).text;
  if (words === null || words === day) return day;
  return inTheirWords(sentence('recommendations.due_told', { words, on: dueOn })).text;
};

const statusTold = ({ coreStatus }: BulkPart): string | null =>
  coreStatus === undefined ? null : inTheirWords(sentence('recommendations.status', { status: coreStatus })).text;

/** A change of many with each that it changed, and what would come of undoing it. */
export const bulkKeptView = async (
  records: CouncilRecords,
  { change, items }: KeptBulkChange,
): Promise<BulkChangeKept> => {
  const told = await toldParts(
    records,
    change.kind,
    items.map(({ row }) => row),
  );
  return {
    ...change,
    items: items.map(({ row, facts }) => {
      const ruling = decideUndoBulk(facts);
      return {
        recommendationId: row.recommendationId,
        reference: row.reference,
        part: row.part,
        words: row.words,
        revision: row.revision,
        before: told(row.before),
        after: told(row.after),
        state: changedState(facts),
        sentence: ruling.allowed ? null : inTheirWords(ruling.sentence),
      };
    }),
  };
};
