import type { ExemptField } from '@holdfast/domain/recommendations/fields';

// What leaves the council (a message, the page behind a link) never takes exempt words out of the database at all.

/** A field of `r` as it may leave: what stands in place of its words where they are exempt. */
export const outside = (field: ExemptField, words: string): string =>
  `coalesce(case when ${words} is not null then r.exempt->>'${field}' end, ${words})`;

/** Of the action `a`: what stands in place of its words wherever one of the recommendations that it serves says so. */
export const actionExempt = (field: ExemptField): string => `(
  select max(x.exempt->>'${field}') from action_recommendation s
  join recommendation x on x.council_id = $1 and x.recommendation_id = s.recommendation_id
  where s.council_id = $1 and s.action_id = a.action_id)`;

/** The words of the action `a` as they may leave. */
export const actionOutside = `coalesce(case when a.words is not null then ${actionExempt('action')} end, a.words)`;

/** What was last said of `r`: its latest update, else its response. */
export const lastSaidOutside = `coalesce(${outside('progress', 'r.progress_words')}, ${outside('response', 'r.response_words')})`;
