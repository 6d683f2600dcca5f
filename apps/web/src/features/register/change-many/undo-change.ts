import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { type BulkChange, type BulkResult, changeMany } from '../../../api/recommendations/change-many.ts';

type Change = BulkChange['change'];

/**
 * The change that gives a row back what it said; null where only its own history can: a status is a step that was taken,
 * and a date may have been put off since its words were read.
 */
const backTo = (row: RegisterRow, kind: Change['kind']): Change | null => {
  switch (kind) {
    case 'portfolio':
      return { kind, portfolioId: row.portfolio?.portfolioId ?? null };
    case 'committee':
      return { kind, committeeId: row.committee?.committeeId ?? null };
    case 'lead':
      return { kind, lead: row.lead };
    case 'rag':
      return { kind, rag: row.rag };
    case 'due':
    case 'status':
      return null;
  }
};

/** Whether a change of many can be undone whole. */
export const canUndo = (kind: Change['kind']): boolean => kind !== 'due' && kind !== 'status';

/** Gives each row that was changed what it said before. One that somebody has changed since stays, and is named. */
export const undoChange = async (
  kind: Change['kind'],
  changed: BulkResult['changed'],
  before: ReadonlyMap<string, RegisterRow>,
): Promise<BulkResult> => {
  const groups = new Map<string, { readonly change: Change; readonly items: BulkResult['changed'] }>();
  for (const item of changed) {
    const row = before.get(item.recommendationId);
    const change = row === undefined ? null : backTo(row, kind);
    if (change === null) continue;
    const key = JSON.stringify(change);
    groups.set(key, { change, items: [...(groups.get(key)?.items ?? []), item] });
  }
  const results: BulkResult[] = [];
  for (const { change, items } of groups.values()) results.push(await changeMany({ items, change }));
  return {
    changed: results.flatMap((result) => result.changed),
    refused: results.flatMap((result) => result.refused),
  };
};
