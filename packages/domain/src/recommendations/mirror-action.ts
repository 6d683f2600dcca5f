/** By when something is to be done, and by whom. */
interface Owed {
  readonly dueOn: string | null;
  readonly lead: readonly string[];
}

/** An action that is not done. */
export interface OpenAction extends Owed {
  readonly id: string;
  readonly servesOthers: boolean;
}

/**
 * The action that only says again what its recommendation says: due on the same day, under the same lead or none of
 * its own, and the only such one. Whoever is asked for the recommendation has answered for it. What serves other
 * recommendations too, or stands beside another of that day, is a thing of its own. Answers its id; null: there is none.
 */
export const mirrorOf = (own: Owed, actions: readonly OpenAction[]): string | null => {
  const [only, ...others] = actions.filter(({ dueOn, lead }) => dueOn === own.dueOn && isLedBy(lead, own.lead));
  return own.dueOn === null || only === undefined || others.length > 0 || only.servesOthers ? null : only.id;
};

/** Without a lead of its own an action is led by whoever leads the recommendation. */
const isLedBy = (lead: readonly string[], own: readonly string[]): boolean =>
  lead.length === 0 || (lead.every((name) => own.includes(name)) && own.every((name) => lead.includes(name)));
