import { serveHoldfast } from '@holdfast/local/testing/serve-holdfast';
import { type Filled, fill, officer } from './fill.ts';

export interface Holdfast extends Filled {
  readonly url: string;
  /** A superuser's address on the database that Holdfast serves from. */
  readonly adminUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const passwords = { migrator: 'bench-migrator', serving: 'bench-serving', queue: 'bench-queue' };

/** Holdfast as it is served, on a database of its own with so many councils, and an officer signed in. */
export const openHoldfast = async (serverUrl: string, databaseName: string, councils: number): Promise<Holdfast> => {
  const changed = new URL(serverUrl);
  changed.pathname = `/${databaseName}`;
  const adminUrl = changed.toString();
  let filled: Filled = { councilId: '', portfolios: [] };
  const { url, stop } = await serveHoldfast({
    adminUrl: serverUrl,
    databaseName,
    passwords,
    fill: async () => (filled = await fill(adminUrl, councils)),
    settings: { RATE_LIMIT: 'off' },
  });
  return { url, adminUrl, headers: await signIn(url), ...filled, stop };
};

/** As a browser keeps them: the last of a name stands, and an empty one takes it away. */
const cookieOf = (response: Response): string => {
  const kept = new Map<string, string>();
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (at < pair.length - 1) kept.set(pair.slice(0, at), pair);
    else kept.delete(pair.slice(0, at));
  }
  return [...kept.values()].join('; ');
};

const tokenOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('csrfToken' in body) || typeof body.csrfToken !== 'string')
    throw new Error(`No session: status ${response.status}.`);
  return body.csrfToken;
};

const signIn = async (url: string): Promise<Record<string, string>> => {
  const before = await fetch(`${url}/api/session`);
  const cookie = cookieOf(before);
  const after = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': await tokenOf(before), cookie },
    body: JSON.stringify(officer),
  });
  const fresh = cookieOf(after);
  return { 'x-csrf-token': await tokenOf(after), cookie: fresh === '' ? cookie : fresh };
};
