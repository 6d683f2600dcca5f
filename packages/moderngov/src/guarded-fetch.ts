import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type AddressRules, type CheckedAddress, checkAddress } from './outside-address.ts';

export interface FetchLimits extends AddressRules {
  readonly milliseconds: number;
  readonly bytes: number;
}

export type Fetched =
  | { readonly ok: true; readonly status: number; readonly charset: string | null; readonly bytes: Buffer }
  | { readonly ok: false; readonly sentence: Sentence };

const mostRedirects = 3;

type Checked = CheckedAddress & { readonly ok: true };

/** The name is not asked again when the connection is made: what was checked is what is reached. */
const pinned =
  ({ address, family }: Checked): NonNullable<RequestOptions['lookup']> =>
  (_host, options, answer) => {
    if (options.all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };

const send = (checked: Checked, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = checked.url.protocol === 'https:' ? requestHttps : requestHttp;
    request(checked.url, {
      agent: false,
      signal,
      lookup: pinned(checked),
      headers: { accept: 'text/xml, application/xml', 'user-agent': 'Holdfast meetings-of-committees' },
    })
      .once('response', resolve)
      .once('error', reject)
      .end();
  });

const inflated = (response: IncomingMessage): Readable => {
  switch (response.headers['content-encoding']) {
    case 'gzip':
      return response.pipe(createGunzip());
    case 'deflate':
      return response.pipe(createInflate());
    case 'br':
      return response.pipe(createBrotliDecompress());
    default:
      return response;
  }
};

/** Counted as it comes out, so that a small reply that unpacks to a large one is stopped as well. */
const gather = async (response: IncomingMessage, most: number): Promise<Buffer | null> => {
  const stream = inflated(response);
  if (stream !== response) response.once('error', (error) => stream.destroy(error));
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    if (!Buffer.isBuffer(piece)) continue;
    size += piece.length;
    if (size > most) {
      response.destroy();
      return null;
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

const charsetOf = ({ headers }: IncomingMessage): string | null =>
  /charset\s*=\s*"?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;

const failed = (sentence: Sentence): Fetched => ({ ok: false, sentence });

const explain = (host: string, error: unknown, late: boolean, limits: FetchLimits): Fetched => {
  if (late) return failed(sentence('services.no_answer', { host, count: Math.ceil(limits.milliseconds / 1_000) }));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return failed(sentence('services.no_connection', { host }));
  if (/CERT|SSL|TLS|SELF_SIGNED/u.test(code)) return failed(sentence('services.certificate', { host }));
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') return failed(sentence('services.damaged_file', { host }));
  return failed(sentence('services.broke_off', { host }));
};

const follow = async (text: string, limits: FetchLimits, signal: AbortSignal, left: number): Promise<Fetched> => {
  const checked = await checkAddress(text, limits);
  if (!checked.ok) return checked;
  const { url } = checked;
  const response = await send(checked, signal);
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    response.destroy();
    if (left === 0) return failed(sentence('services.endless_redirects', { host: url.hostname }));
    const next = URL.canParse(location, url.href) ? new URL(location, url.href) : null;
    if (next === null) return failed(sentence('services.no_address', { host: url.hostname }));
    if (url.protocol === 'https:' && next.protocol === 'http:')
      return failed(sentence('services.unsafe_redirect', { host: url.hostname }));
    return follow(next.href, limits, signal, left - 1);
  }
  const bytes = await gather(response, limits.bytes);
  if (bytes === null)
    return failed(sentence('services.too_much', { host: url.hostname, most: Math.floor(limits.bytes / 1024 / 1024) }));
  return { ok: true, status, charset: charsetOf(response), bytes };
};

/**
 * Fetches an address that somebody typed in. It is looked up first and refused unless it is public, each redirect is
 * looked at in the same way, nothing secret is sent, and there is an end to the time and to the size.
 */
export const guardedFetch = async (text: string, limits: FetchLimits): Promise<Fetched> => {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(text, limits, signal, mostRedirects);
  } catch (error) {
    const host = URL.canParse(text) ? new URL(text).hostname : text;
    return explain(host, error, signal.aborted, limits);
  }
};
