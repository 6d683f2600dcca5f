import type { NameChoice } from '../paper/corrections.ts';
import {
  type DocumentKind,
  recommendationKinds,
  type UnderstoodDocument,
  type UnderstoodRow,
} from '../paper/preview.ts';
import { isColourCode } from '../paper/colour-code.ts';
import { bodyKinds, knownKeys, type KnownNames, knowsLeads, mostLeadsCompared, nameKey } from './known-names.ts';
import { namesPerson } from './person-like.ts';
import { type Suggestion, suggestBody, suggestLead } from './suggest-names.ts';

/** A name of a paper that the council does not have, with what may be done about it. */
export interface NewName {
  readonly kind: NameChoice['kind'];
  /** As the paper first writes it. */
  readonly words: string;
  readonly rows: number;
  /** It names a person: whoever holds a portfolio is no portfolio, and none is made of them. */
  readonly person: boolean;
  readonly suggestions: readonly Suggestion[];
  /** What somebody chose; null while nobody has. */
  readonly chosen: Pick<NameChoice, 'choice' | 'name'> | null;
}

/** Papers of these kinds bring rows into the register. */
const comeIn: ReadonlySet<DocumentKind> = new Set(recommendationKinds);

const textOf = (row: UnderstoodRow, field: 'committee' | 'portfolio' | 'status'): string => {
  const value = row.fields[field]?.value;
  return typeof value === 'string' ? value : '';
};

/** The names of one row, each with its kind. */
const namesOf = (row: UnderstoodRow): { readonly kind: NewName['kind']; readonly words: string }[] => {
  const lead = row.fields.lead?.value;
  const unread = row.fields.core_status?.value === 'unknown' ? [textOf(row, 'status')] : [];
  // A colour of which nobody has said what it means.
  const colours = [row.fields.status, row.fields.rag].flatMap((field) =>
    isColourCode(field?.raw ?? '') ? [field?.raw ?? ''] : [],
  );
  if (row.fields.core_status === undefined) unread.push(...colours);
  return [
    ...bodyKinds.map((kind) => ({ kind, words: textOf(row, kind) })),
    ...(Array.isArray(lead) ? lead : []).map((words: string) => ({ kind: 'lead' as const, words })),
    ...unread.map((words) => ({ kind: 'status' as const, words })),
  ].filter(({ words }) => words !== '');
};

/**
 * How many names are compared with those of the council: each with each would hold whoever waits for the same worker. No
 * paper of a committee names as many; of one that does, further leads stay as the paper has them, and further bodies are
 * asked about without a suggestion.
 */

const suggestionsFor = (kind: NewName['kind'], words: string, known: KnownNames): readonly Suggestion[] => {
  if (kind === 'status') return [];
  return kind === 'lead' ? suggestLead(words, known) : suggestBody(kind, words, known);
};

/**
 * The names of a paper that the council does not have: committees, portfolios, whoever leads, and words of status that
 * say nothing known. Each stands once, in the order of the paper, with those of the council that it may mean and with
 * what somebody chose. Nothing is made of any of them unless somebody says so.
 * Example: the portfolio "Mr PM Lesk OBE" is a person; where Pers Lesk holds Communities, Communities is suggested.
 */
export const newNames = (
  documents: readonly UnderstoodDocument[],
  known: KnownNames,
  choices: readonly NameChoice[],
): NewName[] => {
  const have = knownKeys(known);
  const isKnown = knowsLeads(known);
  const chosen = new Map(choices.map((choice) => [nameKey(choice.kind, choice.words), choice]));
  const found = new Map<string, { readonly kind: NewName['kind']; readonly words: string; rows: number }>();
  for (const { rows, kind } of documents)
    for (const row of comeIn.has(kind) ? rows : [])
      for (const name of row.dropped === true ? [] : namesOf(row)) {
        const key = nameKey(name.kind, name.words);
        const before = found.get(key);
        if (before !== undefined) before.rows += 1;
        else if (!have.has(key)) found.set(key, { ...name, rows: 1 });
      }
  return [...found].flatMap(([key, { kind, words, rows }], nth): NewName[] => {
    const compared = nth < mostLeadsCompared;
    if (kind === 'lead' && (!compared || isKnown(words))) return [];
    const choice = chosen.get(key);
    return [
      {
        kind,
        words,
        rows,
        person: kind === 'lead' || (kind === 'portfolio' && (namesPerson(words) || (compared && isKnown(words)))),
        suggestions: compared ? suggestionsFor(kind, words, known) : [],
        chosen: choice === undefined ? null : { choice: choice.choice, name: choice.name },
      },
    ];
  });
};

/**
 * Whether something may be made of it: of a lead, one of the council's people, posts and teams, without an account; of
 * another name a committee or portfolio, but never of a person.
 */
export const mayMake = ({ kind, person }: Pick<NewName, 'kind' | 'person'>): boolean =>
  kind === 'lead' || ((kind === 'committee' || kind === 'portfolio') && !person);
