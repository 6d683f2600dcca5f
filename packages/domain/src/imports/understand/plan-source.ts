import type { DraftDocument } from '../paper/draft.ts';
import type { UnderstoodField, UnderstoodFields, UnderstoodRow } from '../paper/preview.ts';
import type { SourceKind } from '../../recommendations/source-kind.ts';

/** Who looked, as the titles and headings of a plan say it. An inspectorate by its name, or by what it does. */
const origins: readonly (readonly [SourceKind, RegExp])[] = [
  ['peer_challenge', /\bpeer (?:challenge|review)\b/iu],
  [
    'inspection',
    /\binspect(?:ions?|ed|ors?|orate)\b|\b(?:ofsted|cqc|care quality commission|hmicfrs|hmic|hmip|estyn|ciw|care inspectorate|education scotland|rqia|etini|ilacs|area sen)\b/iu,
  ],
  ['audit', /\baudit(?:ors?|ed)?\b/iu],
];

/**
 * What an improvement plan says of where its areas come from, for every row that does not say it: the kind of body that
 * looked, from its titles and headings, and the day on which its report was published. What the plan does not say stays
 * open, and is asked about.
 */
export const withPlanSource = (
  { kind, title, columns, published }: DraftDocument,
  rows: readonly UnderstoodRow[],
): readonly UnderstoodRow[] => {
  if (kind !== 'improvement_plan') return rows;
  const heads = [...columns.map(({ header }) => header), title];
  const found = origins.flatMap(([origin, named]) => {
    const raw = heads.find((head) => named.test(head));
    return raw === undefined ? [] : [{ origin, raw }];
  })[0];
  if (found === undefined && (published ?? null) === null) return rows;
  return rows.map((row): UnderstoodRow => {
    const told = (value: string, raw: string): UnderstoodField => ({
      value,
      raw,
      guess: 'from_prose',
      from: row.where,
    });
    const fields: UnderstoodFields = { ...row.fields };
    if (found !== undefined) fields.source_kind ??= told(found.origin, found.raw);
    if (typeof published === 'string') fields.source_date ??= told(published, published);
    return { ...row, fields };
  });
};
