import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../../dates/iso-date.ts';
import { whomMeans } from '../../people/lead-names.ts';
import { addressKey, type Directory, type DirectoryMember, type DirectoryPerson, type Recipient } from './directory.ts';

/** Somebody whom no message can reach. */
export interface Missed {
  /** As the register or the directory calls them; null where it is nobody in particular. */
  readonly name: string | null;
  /** Their entry in the directory, where an address can be added. */
  readonly personId: string | null;
  readonly why: Sentence;
}

/** Who was found, and who not. */
export interface Found {
  readonly recipients: readonly Recipient[];
  readonly missed: readonly Missed[];
}

const accountOf = (person: DirectoryPerson, { members }: Directory): DirectoryMember | undefined =>
  members.find(({ membershipId, personId }) => membershipId === person.membershipId || personId === person.personId);

const addressOf = (person: DirectoryPerson, directory: Directory): string =>
  (accountOf(person, directory)?.email ?? person.email ?? '').trim();

/** A morning asks for the same few leads and addresses thousands of times. */
interface Known {
  readonly meant: (lead: string) => readonly DirectoryPerson[];
  readonly leads: Map<string, readonly DirectoryPerson[]>;
  readonly recipients: Map<string, Recipient | null>;
}
const known = new WeakMap<Directory, Known>();
const knownOf = (directory: Directory): Known => {
  const kept: Known = known.get(directory) ?? {
    meant: whomMeans(directory.people),
    leads: new Map(),
    recipients: new Map(),
  };
  known.set(directory, kept);
  return kept;
};

const meantByLead = (words: string, directory: Directory): readonly DirectoryPerson[] => {
  const { leads, meant } = knownOf(directory);
  const people = leads.get(words) ?? meant(words);
  leads.set(words, people);
  return people;
};

/** Everybody with one address is one recipient, by the account where there is one: two entries make no second email. */
const recipientAt = (address: string, directory: Directory): Recipient | null => {
  const key = addressKey(address);
  if (key === '') return null;
  const { recipients } = knownOf(directory);
  const recipient = recipients.get(key) ?? findRecipient(key, address, directory);
  recipients.set(key, recipient);
  return recipient;
};

const findRecipient = (key: string, address: string, directory: Directory): Recipient | null => {
  const people = directory.people.filter((person) => addressKey(addressOf(person, directory)) === key);
  const personIds = people.map(({ personId }) => personId);
  const member = directory.members.find(({ email }) => addressKey(email) === key);
  if (member !== undefined)
    return { kind: 'membership', id: member.membershipId, name: member.name, address: member.email.trim(), personIds };
  const [person] = people;
  return person === undefined
    ? null
    : { kind: 'person', id: person.personId, name: person.name, address: address.trim(), personIds };
};

const nobody = (missed: Missed): Found => ({ recipients: [], missed: [missed] });

const personAsked = (person: DirectoryPerson, directory: Directory, today: IsoDate): Found => {
  const { name, personId, endedOn } = person;
  if (endedOn !== null && endedOn < today)
    return nobody({ name, personId, why: sentence('reminders.left_on', { person: name, endedOn }) });
  const recipient = recipientAt(addressOf(person, directory), directory);
  return recipient === null
    ? nobody({ name, personId, why: sentence('reminders.no_address', { person: name }) })
    : { recipients: [recipient], missed: [] };
};

const together = (found: readonly Found[]): Found => ({
  recipients: found.flatMap(({ recipients }) => recipients),
  missed: found.flatMap(({ missed }) => missed),
});

/** Those whom a lead means, by name or by post. */
export const leadsAsked = (lead: readonly string[], directory: Directory, today: IsoDate): Found =>
  together(
    lead.map((words) => {
      const meant = meantByLead(words, directory);
      return meant.length === 0
        ? nobody({ name: words, personId: null, why: sentence('reminders.nobody_called', { words }) })
        : together(meant.map((person) => personAsked(person, directory, today)));
    }),
  );

export const holderAsked = (portfolioId: string | null, directory: Directory, today: IsoDate): Found => {
  const holders = directory.holders.filter((holder) => holder.portfolioId === portfolioId);
  if (holders.length === 0) return nobody({ name: null, personId: null, why: sentence('reminders.no_holder') });
  return together(
    holders.map(({ personId, name }) => {
      const person = directory.people.find((one) => one.personId === personId);
      return person === undefined
        ? nobody({ name, personId: null, why: sentence('reminders.holder_not_listed', { person: name }) })
        : personAsked(person, directory, today);
    }),
  );
};

export const personById = (personId: string, directory: Directory, today: IsoDate): Found => {
  const person = directory.people.find((one) => one.personId === personId);
  return person === undefined
    ? nobody({ name: null, personId, why: sentence('reminders.next_not_listed') })
    : personAsked(person, directory, today);
};

export const membersAsked = (
  role: 'scrutiny_officer' | 'council_administrator',
  directory: Directory,
): readonly Recipient[] =>
  directory.members
    .filter(({ roles }) => roles.includes(role))
    .map(({ email }) => recipientAt(email, directory))
    .filter((recipient) => recipient !== null);
