import type { IsoDate } from '../dates/iso-date.ts';
import { wordKey } from '../text/words.ts';

/** A councillor as the council's own pages name them: what is public, and never where they live. */
export interface OutsideCouncillor {
  readonly id: string;
  readonly name: string;
  readonly party: string | null;
  readonly ward: string | null;
  readonly roles: string | null;
  readonly email: string | null;
  /** The last day of the term; null where nobody says. */
  readonly endsOn: IsoDate | null;
}

const titles =
  /^(?:(?:the|right|rt|honourable|hon|councillor|cllr|alderman|dr|mr|mrs|ms|miss|mx|prof|professor|rev|sir|dame|lord|lady|baroness)\.?\s+)+/iu;
const letters = /(?<!\s)\s+(?:obe|mbe|cbe|bem|jp|dl|mp|ms|msp|mla|ba|bsc|ma|phd|qc|kc)\b.*$/isu;

/** A name without its titles: "The Rt Hon Cllr Ada Brook OBE" is "ada brook". */
export const personKey = (name: string): string =>
  wordKey(
    name
      .replace(/(?<!\s)\s*\([^()]*\)/gu, '')
      .replace(titles, '')
      .replace(letters, ''),
  );

/**
 * The councillors who are named there and not here, by name. Whose term is over is not asked about.
 * Example: "Councillor Ada Brook" is nobody new where "Cllr Ada Brook" is one of the people.
 */
export const newCouncillors = (
  councillors: readonly OutsideCouncillor[],
  people: readonly { readonly name: string }[],
  today: IsoDate,
): OutsideCouncillor[] => {
  const known = new Set(people.map(({ name }) => personKey(name)));
  return councillors
    .filter(({ name, endsOn }) => (endsOn === null || endsOn >= today) && !known.has(personKey(name)))
    .sort((a, b) => personKey(a.name).localeCompare(personKey(b.name)));
};
