import { z } from 'zod';
import * as committees from './committees/shapes.ts';
import * as councils from './councils/shapes.ts';
import * as home from './home/shapes.ts';
import * as identity from './identity/shapes.ts';
import * as imports from './imports/shapes.ts';
import * as meetings from './meetings/shapes.ts';
import * as page from './page.ts';
import * as people from './people/shapes.ts';
import * as portfolios from './portfolios/shapes.ts';
import { problemStatus } from './problem.ts';
import * as changes from './recommendations/changes.ts';
import * as register from './recommendations/register.ts';
import * as recommendations from './recommendations/shapes.ts';
import * as reports from './reports/shapes.ts';

const contracts = {
  changes,
  committees,
  councils,
  home,
  identity,
  imports,
  meetings,
  page,
  people,
  portfolios,
  recommendations,
  register,
  reports,
};
const schemas = Object.entries(contracts).flatMap(([noun, module]) =>
  Object.entries(module).flatMap(([name, schema]: [string, unknown]) =>
    schema instanceof z.ZodType ? [[`${noun}.${name}`, schema] as const] : [],
  ),
);

test.each(schemas)('%s can be drawn for the page about the API, as sent and as answered', (_, schema) => {
  expect(z.toJSONSchema(schema, { io: 'input' })).toHaveProperty('type');
  expect(() => z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })).not.toThrow();
});

test('every code of a problem has a status that HTTP has for failures', () => {
  expect(Object.values(problemStatus).filter((status) => status < 400 || status > 599)).toEqual([]);
});

test('several values of a filter are joined by commas', () => {
  expect(register.registerQuery.parse({ status: 'on_track,,at_risk', limit: '20' })).toMatchObject({
    status: ['on_track', 'at_risk'],
    sort: 'newest',
    limit: 20,
  });
});

test('a day that does not exist is refused', () => {
  const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-06-31' };
  expect(changes.addResponse.safeParse(response).error?.issues.map(({ path }) => path)).toEqual([['respondedOn']]);
});

test('corrections that were never made are empty', () => {
  expect(imports.importCorrections.parse({})).toEqual({
    headings: [],
    names: [],
    facts: [],
    columns: [],
    values: [],
    dropped: [],
    statuses: [],
  });
});
