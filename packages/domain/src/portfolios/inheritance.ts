/** An open recommendation, as far as a rule of inheritance asks about it. */
export interface OpenItem {
  readonly recommendationId: string;
  readonly portfolioId: string;
  readonly committeeId: string | null;
  readonly lead: readonly string[];
  readonly title: string | null;
  readonly words: string;
}

export const heirRuleKinds = ['words', 'lead', 'committee'] as const;

/** "What says … goes to …": by words of the recommendation or its title, by its lead, or by its committee. */
export interface HeirRule {
  readonly by: (typeof heirRuleKinds)[number];
  /** For words and lead: what they contain; for the committee: its id. */
  readonly is: string;
  readonly key: string;
}

/** Who takes over from one portfolio. */
export interface Inheritance {
  readonly from: string;
  /** The usual heir; null where each has its own, or where it goes on. */
  readonly heir: string | null;
  /** The first that fits counts. */
  readonly rules: readonly HeirRule[];
  /** Chosen one by one; they stand above every rule. */
  readonly choices: readonly { readonly recommendationId: string; readonly key: string }[];
}

/** A recommendation and whom it passes to. */
export interface Heir {
  readonly recommendationId: string;
  readonly from: string;
  readonly key: string;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whole words: "bus" is not in "business". */
const contains = (text: string, wanted: string): boolean =>
  fold(wanted) !== '' && ` ${fold(text)} `.includes(` ${fold(wanted)} `);

const fits = (item: OpenItem, { by, is }: HeirRule): boolean => {
  switch (by) {
    case 'words':
      return contains(`${item.title ?? ''} ${item.words}`, is);
    case 'lead':
      return item.lead.some((lead) => contains(lead, is));
    case 'committee':
      return item.committeeId === is;
  }
};

/**
 * The key of the heir: the one chosen for this recommendation, else of the first rule that fits, else the usual one.
 * Example: with the rule "says bus → Transport" and the usual heir Places, "That the bus lanes …" goes to Transport.
 */
export const heirOf = (item: OpenItem, { heir, rules, choices }: Inheritance): string | null =>
  choices.find(({ recommendationId }) => recommendationId === item.recommendationId)?.key ??
  rules.find((rule) => fits(item, rule))?.key ??
  heir;
