import { type Named, whomMeans } from '../../people/lead-names.ts';
import { bodyKey } from '../values/body-name.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';

/** The fields that name a body: a paper can only fill them with one that the council has. */
export const bodyKinds = ['committee', 'portfolio'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** A committee or portfolio that the council has, with every name under which a paper may mean it. */
export interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly formerNames: readonly string[];
}

/** Who holds a portfolio, or held it, as they were called then. */
export interface KnownHolder {
  readonly portfolioId: string;
  readonly name: string;
  /** The first and the last day of the term; null: open. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What the council has names for. */
export interface KnownNames {
  readonly committees: readonly KnownBody[];
  readonly portfolios: readonly KnownBody[];
  readonly holders: readonly KnownHolder[];
  /** People, posts and teams of its directory: what they are called, and the post that they hold. */
  readonly people: readonly Omit<Named, 'personId'>[];
}

export const bodiesOf = (kind: BodyKind, known: KnownNames): readonly KnownBody[] =>
  kind === 'committee' ? known.committees : known.portfolios;

/** A name of a paper that the council does not have. */
export interface NameOfPaper {
  readonly kind: BodyKind;
  readonly name: string;
}

/** Whoever leads something in a paper and is to be one of the council's people, posts and teams. */
export interface LeadOfPaper {
  readonly kind: 'lead';
  readonly name: string;
}

/** A name with its kind, whatever way it is written. */
export const nameKey = (kind: string, name: string): string => `${kind} ${bodyKey(name)}`;

/** Every name of a committee or portfolio that the council has, by its key. */
export const knownKeys = (known: KnownNames): ReadonlySet<string> =>
  new Set(
    bodyKinds.flatMap((kind) =>
      bodiesOf(kind, known).flatMap(({ name, formerNames }) => [name, ...formerNames].map((own) => nameKey(kind, own))),
    ),
  );

/**
 * Whether the council's directory has whoever a lead names, for each lead of a paper. Example: "Cllr Ada Brook (Housing)"
 * where Ada Brook is in it.
 */
export const knowsLeads = ({ people }: Pick<KnownNames, 'people'>): ((lead: string) => boolean) => {
  const whom = whomMeans(people);
  return (lead) => whom(lead).length > 0;
};

/** Each is looked for among everybody in the directory, so there is an end to them. */
export const mostLeadsCompared = 300;

/**
 * Those whom rows name as leads and the directory does not have, each once, in the order of the paper. `chosen`: the keys
 * of the leads about whom somebody chose, of which the first three hundred are looked for; nobody else is.
 */
export const unknownLeads = (
  rows: readonly TrackerValues[],
  known: KnownNames,
  chosen: ReadonlySet<string>,
): LeadOfPaper[] => {
  const isKnown = knowsLeads(known);
  const looked = new Set<string>();
  const unknown: LeadOfPaper[] = [];
  for (const { lead } of rows)
    for (const name of Array.isArray(lead) ? (lead as readonly string[]) : []) {
      const key = nameKey('lead', name);
      if (!chosen.has(key) || looked.has(key) || looked.size >= mostLeadsCompared) continue;
      looked.add(key);
      if (!isKnown(name)) unknown.push({ kind: 'lead', name });
    }
  return unknown;
};

/**
 * The committees and portfolios that rows name and the council does not have, each once, in the order of the paper.
 * "The Housing Panel" is "Housing Panel".
 */
export const unknownBodies = (rows: readonly TrackerValues[], known: KnownNames): NameOfPaper[] => {
  const have = knownKeys(known);
  const unknown = new Map<string, NameOfPaper>();
  for (const row of rows)
    for (const kind of bodyKinds) {
      const name = row[kind];
      if (typeof name !== 'string' || name === '') continue;
      const key = nameKey(kind, name);
      if (!have.has(key) && !unknown.has(key)) unknown.set(key, { kind, name });
    }
  return [...unknown.values()];
};
