import { allowed, refused, type Ruling } from '../../rulings/ruling.ts';

/** Where one recommendation of a change of many stands today. */
export const changedStates = ['stands', 'undone', 'changed_since', 'not_there'] as const;
export type ChangedState = (typeof changedStates)[number];

/** What is asked about one of them before it gets back what it said. */
export interface ChangedFacts {
  /** It is in the register still. */
  readonly isThere: boolean;
  /** It got back already what it said. */
  readonly isUndone: boolean;
  /** What the change wrote is what stands there now; of a status, that its step is the last one that counts. */
  readonly standsAsChanged: boolean;
  /** Who changed the same again, and when; null where nobody did. */
  readonly since: { readonly by: string | null; readonly at: string } | null;
}

/**
 * Whether one of a change of many may get back what it said before: as long as nobody has changed the same of it since.
 * Whoever set it anew to the same value meant it, and it stays too. Anything else of it may have been changed.
 */
export const decideUndoBulk = ({ isThere, isUndone, standsAsChanged, since }: ChangedFacts): Ruling<string> => {
  if (!isThere) return refused('recommendations.not_in_register');
  if (isUndone) return refused('recommendations.undone_already');
  if (since !== null)
    return since.by === null
      ? refused('recommendations.changed_again', { at: since.at })
      : refused('recommendations.changed_again_by', { person: since.by, at: since.at });
  return standsAsChanged ? allowed : refused('recommendations.changed_again_since');
};

/** The same as one word, for whoever looks at the change. */
export const changedState = (facts: ChangedFacts): ChangedState => {
  if (!facts.isThere) return 'not_there';
  if (facts.isUndone) return 'undone';
  return decideUndoBulk(facts).allowed ? 'stands' : 'changed_since';
};
