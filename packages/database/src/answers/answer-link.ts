import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the link in a digest opens: the items of that digest, in that council, until then. */
export interface AnswerLink {
  readonly councilId: string;
  readonly digestId: string;
  /** An instant; whole seconds of it are kept. */
  readonly expiresAt: string;
}

/** Another purpose's signature, made with the same secret, opens nothing here. */
const purpose = 'holdfast answer link 1';
const idBytes = 16;
const factsBytes = idBytes + idBytes + 6;
const signatureBytes = 32;
const length = Math.ceil(((factsBytes + signatureBytes) * 4) / 3);

const signatureOf = (facts: Uint8Array, secret: string): Buffer =>
  createHmac('sha256', secret).update(purpose).update(facts).digest();

/** Letters, digits, "-" and "_" only: the end of an address, short enough for a line of an email. */
export const signAnswerLink = ({ councilId, digestId, expiresAt }: AnswerLink, secret: string): string => {
  const facts = Buffer.alloc(factsBytes);
  facts.set(bytesOf(councilId), 0);
  facts.set(bytesOf(digestId), idBytes);
  facts.writeUIntBE(Math.floor(Date.parse(expiresAt) / 1_000), idBytes * 2, 6);
  return Buffer.concat([facts, signatureOf(facts, secret)]).toString('base64url');
};

/** null: not signed with this secret, cut off, or over at `now`. Nobody learns which. */
export const readAnswerLink = (token: string, secret: string, now: Date): AnswerLink | null => {
  if (token.length !== length || !/^[A-Za-z0-9_-]+$/u.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const facts = bytes.subarray(0, factsBytes);
  if (!timingSafeEqual(bytes.subarray(factsBytes), signatureOf(facts, secret))) return null;
  // The last letter carries spare bits: only the one spelling that was signed counts.
  if (bytes.toString('base64url') !== token) return null;
  const expires = facts.readUIntBE(idBytes * 2, 6) * 1_000;
  if (expires <= now.getTime()) return null;
  return {
    councilId: uuidOf(facts.subarray(0, idBytes)),
    digestId: uuidOf(facts.subarray(idBytes, idBytes * 2)),
    expiresAt: new Date(expires).toISOString(),
  };
};

const bytesOf = (uuid: string): Buffer => {
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  if (bytes.length !== idBytes) throw new TypeError('A link is made of the ids of a council and a digest.');
  return bytes;
};

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
