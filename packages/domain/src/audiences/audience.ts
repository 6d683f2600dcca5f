import type { Role } from '../councils/role.ts';

/**
 * For whom words are read. Every read of words names one: what it is not allowed is not in the answer.
 * `item_responder` is a responder reading what they themselves were asked; `paper` is whatever is printed or exported,
 * whoever asked for it; `link_holder` has a message, or the page that its link opens; `public` holds the address of a
 * calendar; `peer_team` and `comparison` are other councils; `machine` is a log, a measure or a queue.
 */
export const audiences = [
  'register_editor',
  'item_responder',
  'responder',
  'committee_member',
  'reader',
  'link_holder',
  'paper',
  'public',
  'peer_team',
  'comparison',
  'machine',
] as const;
export type Audience = (typeof audiences)[number];

/** Those who are signed in and belong to the council. */
export type CouncilAudience = Extract<Audience, 'register_editor' | 'responder' | 'committee_member' | 'reader'>;

/** Those who keep the register: some reads are theirs alone, and take no other audience. */
export type Keeper = Extract<Audience, 'register_editor'>;

/** Why words are kept back. Confidential: LGA 1972 s.100A(3), forbidden to be disclosed. Exempt: a paragraph of its Schedule 12A. */
export const withholdings = ['exempt', 'confidential'] as const;
export type Withholding = (typeof withholdings)[number];

// Each reads what the one before it reads, and more.
const sights = ['nothing', 'open', ...withholdings] as const;
/** How far an audience sees: nothing, what is not kept back, what is exempt too, what is confidential too. */
export type Sight = (typeof sights)[number];

// LGA 1972 s.100F gives members more than the public, but not what s.100A(3) forbids to disclose: that reaches those who
// keep the register, and whoever has to answer for it. Read-only access goes to people beyond these.
const sightOfAudience = {
  register_editor: 'confidential',
  item_responder: 'confidential',
  responder: 'exempt',
  committee_member: 'exempt',
  reader: 'open',
  link_holder: 'open',
  paper: 'open',
  public: 'nothing',
  peer_team: 'nothing',
  comparison: 'nothing',
  machine: 'nothing',
} as const satisfies Readonly<Record<Audience, Sight>>;

/** How far an audience sees into the words of recommendations and meetings. Example: `reader` sees what is `open`. */
export const sightOf = (audience: Audience): Sight => sightOfAudience[audience];

/**
 * Whether an audience reads words that are kept back, or, for null, words that are not.
 * Example: a committee member reads what is exempt, and not what is confidential.
 */
export const mayRead = (audience: Audience, withheld: Withholding | null): boolean =>
  sights.indexOf(sightOf(audience)) >= sights.indexOf(withheld ?? 'open');

/** The audiences that read words of recommendations and meetings at all: for any other such a read does not compile. */
export type WordReader = {
  [Who in Audience]: (typeof sightOfAudience)[Who] extends 'nothing' ? never : Who;
}[Audience];

/** Words as an audience finds them: always there, or perhaps kept back. */
export type WordsFor<Who extends WordReader, Words = string> = Who extends WordReader
  ? (typeof sightOfAudience)[Who] extends 'confidential'
    ? Words
    : Words | null
  : never;

/** A paper that nobody has confirmed is a guess about somebody's words: it is for those who correct it. */
export const readsUnconfirmed = (audience: Audience): boolean => audience === 'register_editor';

const audienceOfRole: Readonly<Record<Role, CouncilAudience>> = {
  council_administrator: 'register_editor',
  scrutiny_officer: 'register_editor',
  responder: 'responder',
  committee_member: 'committee_member',
  read_only: 'reader',
};

/** As whom somebody of these roles reads: who holds several reads as the one that sees furthest. Example: none is `reader`. */
export const audienceOf = (roles: readonly Role[]): CouncilAudience =>
  roles
    .map((role) => audienceOfRole[role])
    .reduce<CouncilAudience>((most, one) => (further(one, most) ? one : most), 'reader');

const further = (one: Audience, than: Audience): boolean =>
  sights.indexOf(sightOf(one)) > sights.indexOf(sightOf(than));
