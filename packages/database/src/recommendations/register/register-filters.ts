import type { WordReader } from '@holdfast/domain/audiences/audience';
import { scrutinisingKinds } from '@holdfast/domain/committees/committee-kind';
import { isOwedAs } from '../owed.sql.ts';
import { awaitsAnswer, statusIn, statusNotIn } from '../status.sql.ts';
import { fieldOf, maskFor, readsPaper } from '../words.sql.ts';
import type { ExemptField } from '@holdfast/domain/recommendations/fields/fields';
import type { DueFilter } from '@holdfast/domain/recommendations/fields/register-sorts';
import type { RegisterList } from '@holdfast/domain/recommendations/lists/register-lists';
import type { RegisterFilters } from './register-query.ts';

// $1 council, $2 today; what is asked for follows. What nobody asks for is not in the text: Postgres then reads what is
// asked about from the register's own index, and not each row.

// What is history owes nothing, whatever its status says; nor does what was answered while its status was left as it was.
const answerAwaited = `(r.standing <> 'history' and ${awaitsAnswer})`;
/** Nothing is owed on what is closed, only to be noted, or claimed complete and waiting for the committee. */
const owesWork = `(r.standing <> 'history' and ${statusNotIn('finished')})`;
/** The day to which the eye goes: the answer's while an answer is awaited, else the work's. */
export const nextDue = `(case when ${answerAwaited} then coalesce(r.response_due_on, r.due_on) when ${owesWork} then r.due_on end)`;
export const responseIsOverdue = `(${answerAwaited} and r.response_due_on < $2::date)`;
const workIsOverdue = `(${owesWork} and r.due_on < $2::date)`;
const derived = `(case when ${responseIsOverdue} then 'response_overdue' else r.core_status end)`;

/** What narrows the register, with the values that it names, from $3 on or later. */
export interface Narrowing {
  readonly where: string;
  readonly values: readonly unknown[];
  /** The same for every narrowing of the same text. */
  readonly name: string;
}

/** Nobody finds anything by words that are exempt: what a search finds could be told from outside. */
const found = (field: ExemptField, words: string, sought: string) =>
  `(${words} ilike ${sought} and r.exempt->>'${field}' is null)`;

const searched = (sought: string): string =>
  `(${found('recommendation', 'r.words', sought)} or ${found('source_title', 'r.source_title', sought)}
    or (r.reference || ' ' || r.part) ilike ${sought} or ${found('progress', 'r.progress_words', sought)}
    or ${found('response', 'r.response_words', sought)} or ${found('action', 'r.action_words', sought)}
    or array_to_string(r.lead, '; ') ilike ${sought})`;

/** Neither closed nor only to be noted, and nobody has taken it on. */
const isHistory = `(r.standing = 'history' and ${statusNotIn('settled')})`;

const dueWithin: Record<DueFilter, string> = {
  overdue: `(${responseIsOverdue} or ${workIsOverdue})`,
  response_overdue: responseIsOverdue,
  action_overdue: workIsOverdue,
  response_due_soon: `(${answerAwaited} and r.response_due_on between $2::date and $2::date + 28)`,
  next_30_days: `${nextDue} between $2::date and $2::date + 30`,
  no_date: `${owesWork} and ${nextDue} is null`,
};

/**
 * The last day of which an update is too old for the next meeting of the committee: that of its last one. Null, and so
 * nothing is wanted, where the committee has no meeting to come, or does not scrutinise, or where there is none.
 */
const heardBefore = `(select coalesce(max(m.held_on) filter (where m.held_on < $2::date), '-infinity')
    from meeting m join committee k on k.council_id = $1 and k.committee_id = m.committee_id
    where m.council_id = $1 and m.committee_id = r.committee_id and m.state = 'scheduled' and m.removed_at is null
      and k.kind in (${scrutinisingKinds.map((kind) => `'${kind}'`).join(', ')})
    having bool_or(m.held_on >= $2::date))`;

const lists: Record<RegisterList, string> = {
  open: `(r.standing <> 'history' and ${statusNotIn('settled')})`,
  history: isHistory,
  closed: statusIn('closed'),
  update_wanted: `(${owesWork} and not ${answerAwaited} and coalesce(r.progressed_on, '-infinity') <= ${heardBefore})`,
  no_clock_or_owner: `(${owesWork} and (${nextDue} is null or (${answerAwaited} and r.response_due_on is null) or cardinality(r.lead) = 0))`,
  to_be_assigned: `(${statusNotIn('settled')} and r.standing <> 'history' and (r.committee_id is null or r.portfolio_id is null))`,
  words_wanted: `r.words = ''`,
  owed: owesWork,
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Somebody who types 100% looks for "100%", not for anything that begins with 100. */
const containing = (words: string): string => `%${words.replace(/[\\%_]/gu, '\\$&')}%`;

/**
 * The statement's text differs with who asks and which filters, not with their values: it is prepared once for each.
 * Nobody is told which rows a paper speaks of that they may not read.
 */
export const narrow = (filters: RegisterFilters, asker: WordReader, firstValue = 3): Narrowing => {
  const conditions = ['r.council_id = $1 and r.withdrawn_at is null'];
  const values: unknown[] = [];
  const asked: string[] = [];
  const ask = (name: string, condition: (parameter: string) => string, value: unknown): void => {
    values.push(value);
    conditions.push(condition(`$${values.length + firstValue - 1}`));
    asked.push(name);
  };
  const askAny = (name: string, column: string, type: 'text' | 'uuid', chosen: readonly string[] | undefined): void => {
    if (chosen === undefined || chosen.length === 0) return;
    const empty = type === 'uuid' ? `${column} is null` : `coalesce(${column}, '') = ''`;
    const orEmpty = chosen.includes('none') ? ` or ${empty}` : '';
    // What is no id is the id of nothing.
    const ids = type === 'uuid' ? chosen.filter((id) => uuid.test(id)) : chosen;
    const named = orEmpty === '' ? name : `${name}+`;
    ask(named, (parameter) => `(${column} = any(${parameter}::${type}[])${orEmpty})`, ids);
  };
  const { search, lead, due, upload, status, list, changedAfter, owed } = filters;
  if (search !== undefined && search !== '')
    ask('search', (parameter) => searched(`${parameter}::text`), containing(search));
  askAny('committee', 'r.committee_id', 'uuid', filters.committee);
  askAny('portfolio', 'r.portfolio_id', 'uuid', filters.portfolio);
  askAny('source', 'r.source_kind', 'text', filters.source);
  if (status !== undefined && status.length > 0)
    ask('status', (parameter) => `${derived} = any(${parameter}::text[])`, status);
  askAny(maskFor(asker) === null ? 'rag' : `rag-${asker}`, fieldOf(asker, 'rag', 'r.rag'), 'text', filters.rag);
  if (lead === 'none') {
    conditions.push('cardinality(r.lead) = 0');
    asked.push('lead+');
  } else if (lead !== undefined && lead !== '')
    ask('lead', (parameter) => `array_to_string(r.lead, '; ') ilike ${parameter}::text`, containing(lead));
  if (due !== undefined) {
    conditions.push(dueWithin[due]);
    asked.push(due);
  }
  if (list !== undefined) {
    conditions.push(lists[list]);
    asked.push(list);
  }
  if (changedAfter !== undefined)
    ask(
      'changed',
      (parameter) => `(r.changed_at at time zone 'Europe/London')::date > ${parameter}::date`,
      changedAfter,
    );
  if (owed !== undefined) {
    const leads = `$${values.push(owed.leads) + firstValue - 1}`;
    ask('owed', (portfolioIds) => isOwedAs(leads, portfolioIds), owed.portfolioIds);
  }
  if (upload !== undefined)
    ask(
      `upload-${asker}`,
      (parameter) => `exists (
    select 1 from import_row i join upload u on u.council_id = $1 and u.upload_id = i.upload_id and ${readsPaper(asker, 'u')}
    where i.council_id = $1 and i.upload_id = ${parameter}::uuid and i.recommendation_id = r.recommendation_id)`,
      upload,
    );
  return { where: conditions.join('\n  and '), values, name: asked.join(',') };
};
