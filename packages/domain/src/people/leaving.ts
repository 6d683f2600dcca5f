import { dayInWords } from '../dates/term.ts';
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
  'no_heir' | 'heir_is_leaver' | 'heir_unknown' | 'heir_has_left' | 'stays_with_a_name' | 'not_an_item';

export type LeavingPlan =
  | { readonly kind: 'planned'; readonly items: readonly PassedOn[] }
  | { readonly kind: 'refused'; readonly code: LeavingRefusal; readonly sentence: string };

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
  if (stray !== undefined)
    return no('not_an_item', `One of the items chosen is not led by ${leaver.name} any more. Look again and choose.`);
  const items: PassedOn[] = [];
  for (const item of left) {
    const chosen = single.find(({ id }) => id === item.id)?.heir ?? heir ?? (item.by === 'post' ? 'stays' : null);
    if (chosen === 'stays') {
      if (item.by === 'name') return no('stays_with_a_name', `An item names ${leaver.name}: choose who takes it over.`);
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

const no = (code: LeavingRefusal, sentence: string): LeavingPlan & { kind: 'refused' } => ({
  kind: 'refused',
  code,
  sentence,
});

const noHeir = (leaver: Named, left: readonly Left[]) => {
  const named = left.filter(({ by }) => by === 'name').length;
  return no(
    'no_heir',
    `${leaver.name} leads ${named === 1 ? 'one thing that is' : `${named} things that are`} open: choose who takes ${named === 1 ? 'it' : 'them'} over.`,
  );
};

const wrongHeir = (heirId: string, leaver: Named, lastDay: string, people: readonly Heir[]) => {
  if (heirId === leaver.personId) return no('heir_is_leaver', `${leaver.name} is leaving: choose somebody else.`);
  const heir = people.find(({ personId }) => personId === heirId);
  if (heir === undefined) return no('heir_unknown', 'Choose one of the council’s people to take over.');
  if (heir.endedOn === null || heir.endedOn > lastDay) return null;
  return no('heir_has_left', `The last day of ${heir.name} is ${dayInWords(heir.endedOn)}: choose somebody who stays.`);
};
