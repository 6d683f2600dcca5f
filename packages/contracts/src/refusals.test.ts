import { refusalsOf } from './refusals.ts';
import { type Route, route } from './route.ts';
import { routes } from './routes.ts';

const rows = Object.entries(routes).flatMap(([noun, table]) =>
  Object.entries<Route>(table).map(([name, row]) => [`${noun}.${name}`, row] as const),
);
const itsOwn = ({ terms }: Route) => terms.refuses ?? [];
const following = ({ method, path, terms }: Route) => refusalsOf(route(method, `/${path}`, { ...terms, refuses: [] }));

test.each(rows)('%s states only what does not follow from the rest of its row, and each once', (_, row) => {
  const codes = itsOwn(row);
  expect(codes.filter((code) => following(row).includes(code))).toEqual([]);
  expect(codes).toHaveLength(new Set(codes).size);
});

test('a route that only reads, for everybody, refuses nobody but for its own trouble', () => {
  expect(refusalsOf(routes.health.live)).toEqual(['too_many_requests', 'internal', 'unavailable']);
});

test('whoever changes a version is told when they saw none, or an old one', () => {
  const codes = refusalsOf(routes.recommendations.edit);
  expect(codes).toEqual(expect.arrayContaining(['stale_version', 'version_required', 'csrf_failed', 'not_found']));
  expect(refusalsOf(routes.recommendations.list)).not.toContain('version_required');
});

test('a paper is refused for what it is; a calendar has fewer faults', () => {
  expect(refusalsOf(routes.imports.receive)).toContain('macros');
  expect(refusalsOf(routes['calendar-sync'].uploadFile)).not.toContain('macros');
});
