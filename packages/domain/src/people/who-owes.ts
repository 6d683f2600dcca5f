import { type Named, whomMeans } from './lead-names.ts';

/** Something open: a recommendation that is not closed, or an action that is not done. */
export interface OwedItem {
  readonly kind: 'recommendation' | 'action';
  readonly id: string;
  readonly lead: readonly string[];
  /** The day by which the next thing is owed on it. */
  readonly dueOn: string | null;
}

export interface Owed {
  readonly open: number;
  readonly overdue: number;
  /** The next day, from today on, on which something is due. */
  readonly nextOn: string | null;
}

export interface WhoOwes {
  /** By person; who owes nothing is not in it. */
  readonly byPerson: ReadonlyMap<string, Owed>;
  /** Leads that mean nobody in the directory, by name: mostly names that have gone stale. */
  readonly unknown: readonly (Owed & { readonly lead: string })[];
  /** Open, and nobody leads it. */
  readonly withoutLead: Owed;
}

/**
 * Who owes what. An item with two leads is owed by both; a lead that means two people (a post that two share) is owed
 * by both too. Whoever has left the council is not offered here as a match: their items stand under their name, apart.
 */
export const whoOwes = (items: readonly OwedItem[], people: readonly Named[], today: string): WhoOwes => {
  const byLead = new Map<string, readonly string[]>();
  const whom = whomMeans(people);
  const meant = (lead: string): readonly string[] => {
    const known = byLead.get(lead) ?? whom(lead).map(({ personId }) => personId);
    byLead.set(lead, known);
    return known;
  };
  const ofPerson = new Map<string, OwedItem[]>();
  const ofLead = new Map<string, OwedItem[]>();
  for (const item of items) {
    const leads = item.lead.map((lead) => ({ lead, who: meant(lead) }));
    for (const personId of new Set(leads.flatMap(({ who }) => who))) push(ofPerson, personId, item);
    for (const lead of new Set(leads.filter(({ who }) => who.length === 0).map((one) => one.lead)))
      push(ofLead, lead, item);
  }
  return {
    byPerson: new Map([...ofPerson].map(([personId, owed]) => [personId, count(owed, today)])),
    unknown: [...ofLead]
      .map(([lead, owed]) => ({ lead, ...count(owed, today) }))
      .toSorted((a, b) => b.open - a.open || a.lead.localeCompare(b.lead, 'en')),
    withoutLead: count(
      items.filter(({ lead }) => lead.length === 0),
      today,
    ),
  };
};

const push = (map: Map<string, OwedItem[]>, key: string, item: OwedItem): void => {
  map.set(key, [...(map.get(key) ?? []), item]);
};

const count = (items: readonly OwedItem[], today: string): Owed => {
  const days = items.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted();
  return {
    open: items.length,
    overdue: days.filter((day) => day < today).length,
    nextOn: days.find((day) => day >= today) ?? null,
  };
};
