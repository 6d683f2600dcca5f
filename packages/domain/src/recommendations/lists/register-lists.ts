/**
 * Parts of the register that have a name of their own, each one question to the register, so that what counts them and
 * what shows them cannot differ. What a status alone says (not known, to note only, claimed complete) needs none.
 */
export const registerLists = [
  /** Somebody answers for it still: neither closed, nor only to be noted, nor history. What nobody knows the status of is open. */
  'open',
  /** Neither closed nor only to be noted, but older than the register: nothing of it is due until somebody takes it on. */
  'history',
  /** The committee has finished with it. */
  'closed',
  /** Something is owed on it: a response, or work that nobody has said to be done. */
  'owed',
  /** Work is owed, and nothing was heard of it since its committee last met; only where that committee meets again. */
  'update_wanted',
  /** Something is owed, but nothing says by when, or nobody is named who leads it. */
  'no_clock_or_owner',
  /** Open, but of no committee or in no portfolio. */
  'to_be_assigned',
  /** The committee's own words are not there yet. */
  'words_wanted',
] as const;
export type RegisterList = (typeof registerLists)[number];

/** Those that are work for whoever keeps the register, in the order in which it is done. */
export const workLists = ['words_wanted', 'to_be_assigned', 'no_clock_or_owner'] as const satisfies RegisterList[];
