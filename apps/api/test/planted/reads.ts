import type { Route } from '@holdfast/contracts/route';
import type { Audience } from '@holdfast/domain/audiences/audience';
import { forecast } from '@holdfast/contracts/reminders/forecast';
import type { Filled } from './fill.ts';
import type { Hand } from './plant.ts';
import { columnNamed } from '@holdfast/database/columns/snake-case-names';

/** An address to read, and for whom what comes back is, where that is not whoever asks. */
export interface Read {
  readonly path: string;
  readonly audience?: Audience;
}

/** What is printed, sent or subscribed to is for others, whoever looks at it. */
const forOthers: Readonly<Record<string, Audience>> = {
  '/api/recommendations/export': 'paper',
  '/api/reports/monitoring': 'paper',
  '/api/reports/monitoring/file': 'paper',
  '/api/reports/tracking-sheet/file': 'paper',
  '/api/reminders/forecast/preview/page': 'link_holder',
  '/api/calendars/subscribe/:address': 'public',
  '/api/answers/asked': 'item_responder',
};

const formats = ['docx', 'xlsx', 'csv'];
const sorts = ['newest', 'changed'];

/** Every query that shows more of a route than the route alone. A route that takes one and is not here stops the test. */
const asks = (ids: Ids): Readonly<Record<string, readonly string[]>> => {
  const meetings = ids('meetingId').map((id) => `?meeting=${id}`);
  const papers = meetings.flatMap((meeting) => formats.map((format) => `${meeting}&format=${format}`));
  return {
    '/api/answers/waiting': [''],
    '/api/committees/overview': ['', '?on=2012-08-01'],
    '/api/committees/:committeeId': ['', '?on=2012-08-01'],
    '/api/committees/:committeeId/ending': ['?endedOn=2012-08-15'],
    '/api/meetings': ['', '?from=2012-01-01&to=2013-12-31'],
    '/api/meetings/day': ['?heldOn=2012-12-25'],
    '/api/meetings/:meetingId/consequences': ['', '?heldOn=2012-09-20'],
    '/api/meetings/:meetingId/minutes': [''],
    '/api/meetings/:meetingId/publications': ['?paper=due_back', '?paper=monitoring_report'],
    '/api/messages': [''],
    '/api/people/:personId/leaving': ['?lastDay=2012-08-15'],
    '/api/portfolios': ['', '?on=2012-08-01'],
    '/api/recommendations': [...sorts.map((sort) => `?sort=${sort}`), ...ids('uploadId').map((id) => `?upload=${id}`)],
    '/api/recommendations/bulk': [''],
    '/api/recommendations/export': formats.map((format) => `?format=${format}`),
    '/api/imports': [''],
    '/api/imports/:uploadId/rows': ['', '?outcome=add'],
    '/api/reminders/forecast': [''],
    '/api/reports/monitoring': meetings,
    '/api/reports/monitoring/file': papers,
    '/api/reports/tracking-sheet/file': papers,
    '/api/settings/history': [''],
  };
};

type Ids = (parameter: string) => readonly string[];

/** Every id of the council that a route can be asked for, by the name of its parameter. */
export const idsOf = async (hand: Hand, { council, address }: Filled): Promise<Ids> => {
  const tables = await hand.rows<{ name: string; table: string }>(`
    select a.attname as name, c.relname as table from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'holdfast'::regnamespace and c.relkind = 'r' and a.attname = c.relname || '_id'`);
  const found = new Map<string, readonly string[]>([['address', [address]]]);
  for (const { name, table } of tables) {
    if (table === 'council' || table === 'account') continue;
    const rows = await hand.rows<{ id: string }>(
      `select ${name} as id from holdfast.${table} where council_id = $1 order by 1 limit 12`,
      [council.councilId],
    );
    found.set(
      name,
      rows.map(({ id }) => id),
    );
  }
  return (parameter) => {
    const ids = found.get(columnNamed(parameter)) ?? found.get(parameter) ?? [];
    if (ids.length === 0) throw new Error(`The test knows no id for :${parameter}. Put a row into its table.`);
    return ids;
  };
};

/** Every address that a reading route has in this council. */
export const readsOf = async (routes: readonly Route[], ids: Ids, { people }: Filled): Promise<readonly Read[]> => {
  const known = asks(ids);
  const previews = await previewsOf(people.scrutiny_officer);
  return routes
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path, terms }) => {
      const audience = forOthers[path];
      const queries = path.includes('/forecast/preview')
        ? previews
        : (known[path] ?? (terms.query === undefined ? [''] : undefined));
      if (queries === undefined) throw new Error(`Say with which queries ${path} is read.`);
      const name = /:(\w+)/u.exec(path)?.[1];
      const paths = name === undefined ? [path] : ids(name).map((id) => path.replace(`:${name}`, id));
      return paths.flatMap((one) =>
        queries.map((query) => ({ path: `${one}${query}`, ...(audience === undefined ? {} : { audience }) })),
      );
    });
};

const previewsOf = async (officer: Filled['people']['scrutiny_officer']): Promise<readonly string[]> => {
  const { digests } = forecast.parse((await officer.get('/api/reminders/forecast')).json);
  if (digests.length === 0) throw new Error('No message is foreseen.');
  return digests.map(({ day, recipient, kind }) => `?day=${day}&recipient=${recipient.id}&kind=${kind}`);
};
