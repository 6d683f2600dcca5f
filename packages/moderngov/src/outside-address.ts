import { lookup } from 'node:dns/promises';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import ipaddr from 'ipaddr.js';

/** Addresses that a council may have typed and that Holdfast must not reach into. */
export interface AddressRules {
  /** Only for tests and for trying things out on one machine. */
  readonly allowLoopback: boolean;
  /** What a name means; for tests, in place of the system's own answer. */
  readonly resolve?: (host: string) => Promise<string[]>;
}

export type CheckedAddress =
  /** The connection is made to `address`, whatever the name means a moment later. */
  | { readonly ok: true; readonly url: URL; readonly address: string; readonly family: 4 | 6 }
  | { readonly ok: false; readonly sentence: Sentence };

const refused = (sentence: Sentence): CheckedAddress => ({ ok: false, sentence });

/** Reached only from inside one provider's machines, although its number looks public. */
const insideProviders = new Set(['168.63.129.16']);

/** All of IPv6 that is given out to networks; what stands outside of it means something on this machine or nothing. */
const givenOut = ipaddr.parseCIDR('2000::/3');

const isPublic = (address: string, { allowLoopback }: AddressRules): boolean => {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside an IPv6 one is judged as what it is.
  const judged = ipaddr.process(address);
  const range = judged.range();
  if (range === 'loopback') return allowLoopback;
  if (range !== 'unicast' || insideProviders.has(judged.toString())) return false;
  return judged.kind() === 'ipv4' || judged.match(givenOut);
};

const isLoopback = (address: string): boolean => ipaddr.process(address).range() === 'loopback';

/** Without the brackets in which an address bar puts IPv6. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const bySystem = async (host: string): Promise<string[]> => {
  try {
    return (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);
  } catch {
    return [];
  }
};

const readUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/**
 * Whether an address may be fetched, decided before anything is sent: a web address without a password, on the ports
 * of the web, whose name means public machines only. Every address that the name has is looked at, so that a name
 * with one public and one private address does not pass.
 */
export const checkAddress = async (text: string, rules: AddressRules): Promise<CheckedAddress> => {
  const url = readUrl(text);
  if (url === null) return refused(sentence('services.not_web_address', { address: text }));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused(sentence('services.not_http'));
  if (url.username !== '' || url.password !== '') return refused(sentence('services.holds_password'));
  const host = hostOf(url);
  const addresses = ipaddr.isValid(host) ? [host] : await (rules.resolve ?? bySystem)(host);
  const [first] = addresses;
  if (first === undefined) return refused(sentence('services.no_machine', { host }));
  if (!addresses.every((address) => isPublic(address, rules)))
    return refused(sentence('services.inside_network', { host }));
  if (url.port !== '' && !addresses.every(isLoopback)) return refused(sentence('services.port', { port: url.port }));
  return { ok: true, url, address: first, family: ipaddr.process(first).kind() === 'ipv6' ? 6 : 4 };
};
