import type { Problem } from '@holdfast/contracts/problem';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; tests look into it by path. */
  readonly json: unknown;
}

interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Record<string, string>;
}

/** A browser as far as the API can tell: keeps cookies, sends the token, and speaks real HTTP. */
export class Browser {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();
  #token: string | undefined;

  constructor(origin: string) {
    this.#origin = origin;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** What opens the session, as it stands in its cookie before the signature; '' where there is none. */
  get sessionToken(): string {
    return decodeURIComponent(this.#cookies.get('holdfast') ?? '').split('.')[0] ?? '';
  }

  /** Sends the token of this answer from now on. */
  keepToken(answer: Answer): void {
    this.#token = tokenOf(answer);
  }

  async ask(path: string, { method = 'GET', body, form, headers = {} }: Ask = {}): Promise<Answer> {
    const response = await fetch(`${this.#origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.#cookies.size > 0 ? { cookie: this.cookie } : {}),
        ...(this.#token === undefined ? {} : { 'x-csrf-token': this.#token }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(form !== undefined ? { body: form } : body !== undefined ? { body: JSON.stringify(body) } : {}),
    });
    this.#keepCookies(response);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { headers });
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { method: 'POST', body, headers });
  }

  put(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { method: 'PUT', body, headers });
  }

  patch(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { method: 'PATCH', body, headers });
  }

  delete(path: string): Promise<Answer> {
    return this.ask(path, { method: 'DELETE' });
  }

  upload(path: string, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return this.ask(path, { method: 'POST', form });
  }

  /** Asks for a visitor's token, and signs in with it. */
  async signIn(email: string, password: string): Promise<Answer> {
    this.keepToken(await this.get('/api/session'));
    const answer = await this.post('/api/session', { email, password });
    if (answer.status === 200) this.keepToken(answer);
    return answer;
  }

  #keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const tokenOf = (answer: Answer): string | undefined => {
  const { json } = answer;
  if (typeof json !== 'object' || json === null || !('csrfToken' in json)) return undefined;
  return typeof json.csrfToken === 'string' ? json.csrfToken : undefined;
};

/** The code of a problem, and nothing when the answer is not one. */
export const problemOf = (answer: Answer): Problem['code'] | undefined => {
  const { json } = answer;
  if (answer.headers.get('content-type')?.startsWith('application/problem+json') !== true) return undefined;
  if (typeof json !== 'object' || json === null || !('code' in json)) return undefined;
  return typeof json.code === 'string' ? json.code : undefined;
};

/** What several were answered with, in order: which of them came first is not known. */
export const statusesOf = (answers: readonly Answer[]): readonly number[] =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other);
