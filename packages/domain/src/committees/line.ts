/** A committee among those that came before and after it. */
export interface InLine {
  readonly committeeId: string;
  /** Who took over when it ended. */
  readonly successorId: string | null;
  /** The first day; null: nobody has kept it, and it was there on every day until its last. */
  readonly startsOn: string | null;
  /** The last day. */
  readonly endedOn: string | null;
}

/** Whether there was such a committee on a day, that of its beginning and its last one included. */
export const isThere = ({ startsOn, endedOn }: Pick<InLine, 'startsOn' | 'endedOn'>, day: string): boolean =>
  (startsOn === null || startsOn <= day) && (endedOn === null || day <= endedOn);

/**
 * The committees that can speak on a day for what one of them owns: itself; once it had ended, whoever took over; and,
 * before it began, the one that it took over from. Where several were joined into one, none of them speaks for what that
 * one owns: whose an item was before, nobody knows. A sibling with the same successor never does.
 * Example: Housing ended on 14 May 2013 in favour of Homes: for what Housing owns, Homes speaks from 15 May on.
 */
export const speakFor = (committees: readonly InLine[], ownerId: string, day: string): ReadonlySet<string> => {
  const known = new Map(committees.map((one) => [one.committeeId, one]));
  const speaking = new Set<string>();
  const seen = new Set<string>();
  const after = (one: InLine | undefined): void => {
    if (one === undefined || seen.has(one.committeeId)) return;
    seen.add(one.committeeId);
    if (isThere(one, day)) speaking.add(one.committeeId);
    if (one.endedOn !== null && day > one.endedOn && one.successorId !== null) after(known.get(one.successorId));
  };
  const before = (one: InLine | undefined): void => {
    if (one === undefined) return;
    const [sole, another] = committees.filter(({ successorId }) => successorId === one.committeeId);
    if (sole === undefined || another !== undefined || seen.has(sole.committeeId)) return;
    seen.add(sole.committeeId);
    if (isThere(sole, day)) speaking.add(sole.committeeId);
    else before(sole);
  };
  const owner = known.get(ownerId);
  after(owner);
  before(owner);
  return speaking;
};
