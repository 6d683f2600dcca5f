/**
 * What somebody outside writes against the generated client, from the document alone. It prints what became of each step
 * as JSON. Arguments: the address of the API, an email address, a password.
 */
export const outsideProgram = `
import createClient from 'openapi-fetch';
import type { paths } from './holdfast.mjs';

const [baseUrl = '', email = '', password = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl });
let cookie = '';
client.use({
  onRequest({ request }) {
    if (cookie !== '') request.headers.set('cookie', cookie);
    return request;
  },
  onResponse({ response }) {
    for (const kept of response.headers.getSetCookie()) cookie = kept.split(';')[0] ?? '';
  },
});

const dataOf = <Data,>({ data, error }: { readonly data?: Data; readonly error?: unknown }): Data => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};

const tokenOf = async () => dataOf(await client.GET('/api/session')).csrfToken;

const { account } = dataOf(
  await client.POST('/api/session', {
    params: { header: { 'x-csrf-token': await tokenOf() } },
    body: { email, password },
  }),
);
const header = { 'x-csrf-token': await tokenOf() };

const added = dataOf(
  await client.POST('/api/recommendations', {
    params: { header },
    body: { words: 'That the wall is surveyed.', dueWords: '30 September 2012' },
  }),
);
const list = dataOf(await client.GET('/api/recommendations', { params: { query: { sort: 'newest', limit: 10 } } }));
const path = { recommendationId: added.recommendationId };
const { data: one, response } = await client.GET('/api/recommendations/{recommendationId}', { params: { path } });
const seen = response.headers.get('etag') ?? '';

const edit = (version: string, words: string) =>
  client.PATCH('/api/recommendations/{recommendationId}', {
    params: { path, header: { ...header, 'If-Match': version } },
    body: { words },
  });
const edited = dataOf(await edit(seen, 'That the whole wall is surveyed.'));
const late = await edit(seen, 'That no wall is surveyed.');

const ruled = await client.POST('/api/recommendations/{recommendationId}/status', {
  params: { path, header },
  body: { coreStatus: 'verified_complete', changedOn: '2012-08-10' },
});
const barred = await client.POST('/api/people', { params: { header }, body: { name: 'Ada Brook', kind: 'officer' } });

// Only codes that the route states can stand here.
const whyLate: 'stale_version' | undefined = late.response.status === 412 && late.error?.code === 'stale_version' ? late.error.code : undefined;

console.log(
  JSON.stringify({
    signedIn: account?.email,
    listed: list.items.map(({ words }) => words),
    read: one?.words,
    edited: edited.words,
    whyLate,
    ruled: [ruled.response.status, ruled.error?.code],
    barred: [barred.response.status, barred.error?.code],
  }),
);
`;

/** Each line is wrong, and the compiler has to say so. */
export const wrongProgram = `
import createClient from 'openapi-fetch';
import type { paths } from './holdfast.mjs';
const client = createClient<paths>({ baseUrl: '' });
const path = { recommendationId: '' };
await client.GET('/api/recommendation');
await client.POST('/api/recommendations', { body: { words: 'Without the token of the session.' } });
await client.PATCH('/api/recommendations/{recommendationId}', { params: { path, header: { 'x-csrf-token': '' } }, body: {} });
await client.POST('/api/people', { params: { header: { 'x-csrf-token': '' } }, body: { name: 'Ada', kind: 'cat' } });
(await client.GET('/api/recommendations/{recommendationId}', { params: { path } })).error?.code === 'wrong_sign_in';
`;
