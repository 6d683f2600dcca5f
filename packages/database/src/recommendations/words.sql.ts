import { type WordReader, mayRead, readsUnconfirmed } from '@holdfast/domain/audiences/audience';
import { exemptOfAction } from '@holdfast/domain/recommendations/fields/action-fields';
import { type ExemptField, type FieldName, fieldNamed, markOf } from '@holdfast/domain/recommendations/fields/fields';
import { redAmberGreen } from '@holdfast/domain/recommendations/rag';

// Words that an audience may not read are not taken out of the database at all: what stands in their place is.

/** The column that holds, by field, what an audience reads in place of words; null for one that reads them all. */
export const maskFor = (audience: WordReader): 'exempt' | 'confidential' | null => {
  if (!mayRead(audience, 'exempt')) return 'exempt';
  return mayRead(audience, 'confidential') ? null : 'confidential';
};

/** A field of the recommendation `of` as an audience reads it. What is empty stays empty. */
export const wordsOf = (audience: WordReader, field: ExemptField, words: string, of = 'r'): string => {
  const mask = maskFor(audience);
  return mask === null ? words : `coalesce(case when ${words} <> '' then ${of}.${mask}->>'${field}' end, ${words})`;
};

/** Of the action `a`: what stands in place of its words wherever one of the recommendations that it serves says so. */
export const actionMark = (field: ExemptField, mask: 'exempt' | 'confidential' = 'exempt'): string => `(
  select max(x.${mask}->>'${field}') from action_recommendation s
  join recommendation x on x.council_id = $1 and x.recommendation_id = s.recommendation_id
  where s.council_id = $1 and s.action_id = a.action_id)`;

/** A field of the action `a` as an audience reads it. */
export const actionWordsOf = (audience: WordReader, field: ExemptField, words: string): string => {
  const mask = maskFor(audience);
  return mask === null ? words : `coalesce(case when ${words} <> '' then ${actionMark(field, mask)} end, ${words})`;
};

const bands = redAmberGreen.bands.flatMap(({ letter, word }) =>
  [`'${letter}'`, `'${word}'`].map((name) => name.toLowerCase()),
);

/** Words of a council's own list are everybody's: which of them was chosen says no more than the value does. */
const isOfList: Readonly<Partial<Record<FieldName, (words: string) => string>>> = {
  status: (words) =>
    `exists (select 1 from status_word w where w.council_id = $1 and lower(w.word) = lower(trim(${words})))`,
  rag: (words) => `(lower(trim(${words})) in (${bands.join(', ')}) or exists (
    select 1 from council_setting s cross join jsonb_array_elements(s.value->'bands') b
    where s.council_id = $1 and s.name = 'rag_scheme' and lower(trim(${words})) in (lower(b->>'word'), lower(b->>'letter'))))`,
};

/** Words that are kept beside a value: under a mark (`said`, what would stand in their place) the value alone. */
const besideValue = (name: FieldName, words: string, said: string): string => {
  const isOpen = [`${said} is null`, ...[isOfList[name]?.(words) ?? []].flat()].join(' or ');
  const alone =
    fieldNamed(name).kind === 'timescale'
      ? `when coalesce(${words}->>'from', ${words}->>'to') is not null then ${words} || '{"words": ""}'`
      : '';
  return `case when ${isOpen} then ${words} ${alone} end`;
};

/** Any field of `r`, a column or an expression of it, as an audience reads it. */
export const fieldOf = (audience: WordReader, name: FieldName, column: string): string => {
  const [mask, mark] = [maskFor(audience), markOf(name)];
  if (mask === null || mark === null) return column;
  return fieldNamed(name).keptWith === undefined
    ? wordsOf(audience, mark, column)
    : besideValue(name, column, `r.${mask}->>'${mark}'`);
};

/** The same of the action `a`, whose fields are part of those of its recommendation. */
export const fieldOfAction = (audience: WordReader, name: FieldName, column: string): string => {
  const [mask, mark] = [maskFor(audience), markOf(name)];
  if (mask === null || mark === null) return column;
  return fieldNamed(name).keptWith === undefined
    ? actionWordsOf(audience, mark, column)
    : besideValue(name, column, actionMark(mark, mask));
};

/** What was last said of `r`: its latest update, else its response. */
export const lastSaidOf = (audience: WordReader): string =>
  `coalesce(${wordsOf(audience, 'progress', 'r.progress_words')}, ${wordsOf(audience, 'response', 'r.response_words')})`;

/** The reason of the mark `of`, for whoever may read what it is about. A mark without a paragraph is confidential. */
export const reasonOf = (audience: WordReader, of: string, reason = `${of}.reason`): string => {
  if (!mayRead(audience, 'exempt')) return 'null::text';
  return mayRead(audience, 'confidential') ? reason : `case when ${of}.paragraph is not null then ${reason} end`;
};

/**
 * That the paper `of`, a row of `upload`, holds what an audience may not read: words that its recommendations keep back, or
 * a row that was left out, of whose words nobody has said whether they are for others.
 */
const holdsWithheld = (audience: WordReader, of: string): string => {
  const mask = maskFor(audience);
  if (mask === null) return 'false';
  return `exists (
    select 1 from import_row w left join recommendation v on v.council_id = $1 and v.recommendation_id = w.recommendation_id
    where w.council_id = $1 and w.upload_id = ${of}.upload_id and (w.outcome = 'left_out' or v.${mask} <> '{}'))`;
};

/**
 * That an audience reads the paper `of`, and so its name too: whole or not at all. Until somebody confirms it a paper is
 * for those who correct it.
 */
export const readsPaper = (audience: WordReader, of: string): string =>
  `${readsUnconfirmed(audience) ? 'true' : `${of}.state = 'confirmed'`} and not ${holdsWithheld(audience, of)}`;

/** All that is kept back from an audience on the page of one recommendation ($2), the actions that serve it included. */
export const marksOfPage = (audience: WordReader): string => {
  const mask = maskFor(audience);
  if (mask === null) return `'{}'::jsonb`;
  return `(select coalesce((
      select jsonb_object_agg(f.key, f.value) from action_recommendation l
      join action_recommendation s on s.council_id = $1 and s.action_id = l.action_id
      join recommendation x on x.council_id = $1 and x.recommendation_id = s.recommendation_id
      cross join jsonb_each(x.${mask}) f
      where l.council_id = $1 and l.recommendation_id = $2 and f.key in (${exemptOfAction.map(({ field }) => `'${field}'`).join(', ')})), '{}') || y.${mask}
    from recommendation y where y.council_id = $1 and y.recommendation_id = $2)`;
};

/** Words about the recommendation of the page ($2), which may repeat anything of it: whatever mark stands there keeps them back. */
export const aboutMatter = (audience: WordReader, words: string): string =>
  maskFor(audience) === null
    ? words
    : `coalesce(case when ${words} <> '' then (select max(m.value) from jsonb_each_text(${marksOfPage(audience)}) m) end, ${words})`;
