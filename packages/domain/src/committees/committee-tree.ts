import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

export interface InTree {
  readonly committeeId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly endedOn: string | null;
}

export type ParentRefusal = 'committees.circle' | 'committees.parent_has_ended';

/**
 * Whether a committee may stand under its parent: a committee is appointed by one that is not, step by step, appointed
 * by it, and that has not ended before it.
 * Example: Roads under Streets, where Streets stands under Roads, is a `committees.circle`.
 */
export const decideParent = (committee: InTree, all: readonly InTree[]): Ruling<ParentRefusal> => {
  if (committee.parentId === null) return allowed;
  const byId = new Map(all.map((one) => [one.committeeId, one]));
  byId.set(committee.committeeId, committee);
  const path = [committee];
  for (let at = byId.get(committee.parentId); at !== undefined; at = byId.get(at.parentId ?? '')) {
    if (at.committeeId === committee.committeeId)
      return refused('committees.circle', { names: path.map(({ name }) => name), count: path.length });
    // A circle further up is not of this committee's making.
    if (path.includes(at)) break;
    path.push(at);
  }
  const parent = byId.get(committee.parentId);
  if (
    parent === undefined ||
    parent.endedOn === null ||
    (committee.endedOn !== null && committee.endedOn <= parent.endedOn)
  )
    return allowed;
  return refused('committees.parent_has_ended', { parent: parent.name, endedOn: parent.endedOn });
};
