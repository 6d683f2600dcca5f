import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type Named, meantBy } from './lead-names.ts';
import type { OwedItem } from './who-owes.ts';

/** Something that the leaver leads, and how it names them. */
export interface Left extends OwedItem {
  readonly by: 'name' | 'post';
}

/** What somebody leads: by name, or by the post alone. */
export const leftBy = <Item extends OwedItem>(leaver: Named, items: readonly Item[]): readonly (Item & Left)[] =>
  items.flatMap((item) => {
    const how = item.lead.map((lead) => meantBy(lead, leaver));
    const by = how.includes('name') ? 'name' : how.includes('post') ? 'post' : null;
    return by === null ? [] : [{ ...item, by }];
  });

/** Who takes over: one heir for all, or another for a single item. As heir, `stays` leaves it with the post, whoever comes. */
export interface HeirChoices {
  readonly heir: string | null;
  readonly single: readonly { readonly id: string; readonly heir: string }[];
}

export interface PassedOn {
  readonly kind: OwedItem['kind'];
  readonly id: string;
  readonly lead: readonly string[];
}

export type LeavingRefusal =
  | 'people.no_heir'
  | 'people.heir_is_leaver'
  | 'people.heir_unknown'
  | 'people.heir_has_left'
  | 'people.stays_with_a_name'
  | 'people.not_an_item';

export type LeavingPlan =
  | { readonly kind: 'planned'; readonly items: readonly PassedOn[] }
  | { readonly kind: 'refused'; readonly sentence: Sentence<LeavingRefusal> };

type Heir = Named & { readonly endedOn: string | null };

/**
 * To whom everything goes that a leaver leads, so that nothing is owed by somebody who has gone. The leaver's name is
 * replaced in the lead; who led with them stays. What is led by the post alone may stay with the post.
 * Example: lead ["Ada Brook", "Head of Roads"] and heir Ben Dale becomes ["Ben Dale", "Head of Roads"].
 */
export const planLeaving = (
  leaver: Named,
  lastDay: string,
  left: readonly Left[],
  { heir, single }: HeirChoices,
  people: readonly Heir[],
): LeavingPlan => {
  const stray = single.find(({ id }) => !left.some((item) => item.id === id));
  if (stray !== undefined) return no(sentence('people.not_an_item', { person: leaver.name }));
  // Whoever is named as heir can take over, though nothing may pass to them today.
  const unfit = heir === null ? null : wrongHeir(heir, leaver, lastDay, people);
  if (unfit !== null) return unfit;
  const items: PassedOn[] = [];
  for (const item of left) {
    const chosen = single.find(({ id }) => id === item.id)?.heir ?? heir ?? (item.by === 'post' ? 'stays' : null);
    if (chosen === 'stays') {
      if (item.by === 'name') return no(sentence('people.stays_with_a_name', { person: leaver.name }));
      continue;
    }
    const wrong = chosen === null ? noHeir(leaver, left) : wrongHeir(chosen, leaver, lastDay, people);
    if (wrong !== null) return wrong;
    const to = people.find(({ personId }) => personId === chosen)?.name ?? '';
    items.push({ kind: item.kind, id: item.id, lead: replaceLead(item.lead, leaver, to) });
  }
  return { kind: 'planned', items };
};

/** The lead with one name in the place of all that meant the leaver. */
const replaceLead = (lead: readonly string[], leaver: Named, to: string): readonly string[] => [
  ...new Set(lead.map((one) => (meantBy(one, leaver) === null ? one : to))),
];

const no = (why: Sentence<LeavingRefusal>): LeavingPlan & { kind: 'refused' } => ({ kind: 'refused', sentence: why });

const noHeir = (leaver: Named, left: readonly Left[]) =>
  no(sentence('people.no_heir', { person: leaver.name, count: left.filter(({ by }) => by === 'name').length }));

const wrongHeir = (heirId: string, leaver: Named, lastDay: string, people: readonly Heir[]) => {
  if (heirId === leaver.personId) return no(sentence('people.heir_is_leaver', { person: leaver.name }));
  const heir = people.find(({ personId }) => personId === heirId);
  if (heir === undefined) return no(sentence('people.heir_unknown'));
  if (heir.endedOn === null || heir.endedOn > lastDay) return null;
  return no(sentence('people.heir_has_left', { person: heir.name, lastDay: heir.endedOn }));
};
