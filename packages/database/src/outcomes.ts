/** What became of a change that needs the version its author saw. */
export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly revision: number }
  /** Somebody else changed it since: `revision` is the version that stands now. */
  | { readonly kind: 'stale'; readonly revision: number }
  | { readonly kind: 'not_found' };

/** One page, and where the next one begins. */
export interface Page<Item> {
  readonly items: Item[];
  /** How many there are in all, under the same filters. */
  readonly total: number;
  /** null on the last page. */
  readonly nextCursor: string | null;
}

export type PageOutcome<Item> = ({ readonly kind: 'page' } & Page<Item>) | { readonly kind: 'bad_cursor' };
