/** From where a change comes. What happened before there was a log came from `unknown`. */
export type Entrance = 'screen' | 'bulk' | 'import' | 'link' | 'worker' | 'api' | 'operator';

/**
 * How whoever changes something came in. Each adapter says so when it opens the database, so that every event of its
 * transactions bears it: no repository asks for it, and none can leave it out.
 */
export interface Origin {
  readonly via: Entrance;
  /** The paper whose values are written. */
  readonly uploadId?: string;
  /** The digest or the invitation whose link was used. */
  readonly linkId?: string;
  /** What whoever holds a link is called: they may have no membership. */
  readonly byName?: string;
}
