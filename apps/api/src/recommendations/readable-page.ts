import type {
  ActionRow,
  HistoryKind,
  HistoryRow,
  RecommendationPage,
} from '@holdfast/database/recommendations/recommendation-page';
import { type Audience, mayRead } from '@holdfast/domain/audiences/audience';
import { type Exempt, readable } from '@holdfast/domain/recommendations/exemption';
import { readableRow } from './readable-row.ts';
import { type ExemptField, exemptFields } from '@holdfast/domain/recommendations/fields';
import { exemptOfAction } from '@holdfast/domain/recommendations/action-fields';

/** Of which fields a line of history may repeat the words; an edit names its own. */
const fieldsOf: Readonly<Record<Exclude<HistoryKind, 'edit'>, readonly ExemptField[]>> = {
  imported: ['recommendation'],
  added: ['recommendation'],
  response: ['response'],
  progress: ['progress'],
  // A rejection keeps the words of the response as its reason, a claim those of the update as its evidence.
  status: ['response', 'progress'],
  extension: ['progress', 'action'],
  extension_decision: ['progress', 'action'],
  answer: ['response', 'progress'],
  exempt: [],
  exempt_lifted: [],
  withdrawn: [],
};

const readableAction = (action: ActionRow, audience: Audience): ActionRow => ({
  ...action,
  ...Object.fromEntries(
    exemptOfAction.map(({ field, property }) => [property, readable(action[property], field, action.exempt, audience)]),
  ),
});

const readableEntry = (row: HistoryRow, exempt: Exempt, audience: Audience): HistoryRow => {
  if (row.kind === 'exempt' || row.kind === 'exempt_lifted') return { ...row, words: null };
  const fields = row.kind === 'edit' ? exemptFields.filter((field) => field === row.field) : fieldsOf[row.kind];
  const field = fields.find((one) => exempt[one] !== undefined);
  if (field === undefined) return row;
  const read = (words: string | null): string | null => readable(words, field, exempt, audience);
  const isStatus = row.kind === 'status' || row.kind === 'extension' || row.kind === 'extension_decision';
  return {
    ...row,
    words: read(row.words),
    evidence: read(row.evidence),
    ...(isStatus ? {} : { before: read(row.before), after: read(row.after) }),
  };
};

/** Everything about one recommendation as this audience reads it, its history and its cells of papers included. */
export const readablePage = (page: RecommendationPage, audience: Audience): RecommendationPage => {
  if (mayRead(audience, 'exempt')) return page;
  const { exempt } = page;
  const ofActions = page.actions.reduce<Exempt>((all, action) => ({ ...action.exempt, ...all }), exempt);
  const isExempt = Object.keys(ofActions).length > 0;
  const kept = exempt.progress ?? exempt.action;
  return {
    ...readableRow(page, audience),
    actions: page.actions.map((action) => readableAction(action, audience)),
    extensions:
      kept === undefined
        ? page.extensions
        : page.extensions.map(({ decision, ...extension }) => ({
            ...extension,
            reason: kept,
            decision: decision === null ? null : { ...decision, reason: decision.reason === null ? null : kept },
          })),
    // Why something is kept back may tell what it is.
    exemptions: page.exemptions.map((mark) => ({
      ...mark,
      reason: null,
      lifted: mark.lifted === null ? null : { ...mark.lifted, reason: null },
    })),
    // One cell may have given several fields: where anything is exempt, none of the cells is shown.
    provenance: isExempt ? [] : page.provenance,
    history: page.history.map((row) => readableEntry(row, ofActions, audience)),
    otherParts: page.otherParts.map((part) => ({
      ...part,
      words: readable(part.words, 'recommendation', part.exempt, audience),
    })),
  };
};
