import { z } from 'zod';
import { signIn } from './identity/shapes.ts';
import { type Route, route } from './route.ts';
import { routes } from './routes.ts';
import { nothing } from './values.ts';

interface Drawn {
  readonly properties?: Readonly<Record<string, Drawn>>;
  readonly items?: Drawn;
  readonly anyOf?: readonly Drawn[];
}

/** The way to each field of a body whose name says that it is a password. */
const passwordsIn = ({ properties = {}, items, anyOf = [] }: Drawn, way = ''): readonly string[] => {
  const own = Object.keys(properties).filter((name) => /pass(?:word|phrase|code)/iu.test(name));
  const beside = items === undefined ? anyOf : [items, ...anyOf];
  return [
    ...own.map((name) => `${way}${name}`),
    ...Object.entries(properties).flatMap(([name, inside]) => passwordsIn(inside, `${way}${name}.`)),
    ...beside.flatMap((inside) => passwordsIn(inside, way)),
  ];
};

const untold = ({ terms: { body, secret = [] } }: Route): readonly string[] =>
  body instanceof z.ZodType
    ? passwordsIn(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Drawn).filter(
        (way) => !secret.includes(way),
      )
    : [];

test('every password that a route takes is called secret by its row, so that it is compared to the letter', () => {
  const rows = Object.values(routes).flatMap((table) => Object.values<Route>(table));
  expect(rows.filter(({ terms }) => terms.secret !== undefined).length).toBeGreaterThan(1);
  expect(rows.flatMap((row) => untold(row).map((way) => `${row.method} ${row.path}: ${way}`))).toEqual([]);
});

test('a new password without it is seen, however deep it stands', () => {
  const body = z.object({
    email: z.string(),
    presentPassword: z.string(),
    each: z.array(z.object({ newPassword: z.string().min(12).nullable() })).optional(),
  });
  const terms = { summary: '', may: 'account', body, answer: nothing } as const;
  expect(untold(route('POST', '/api/password', terms))).toEqual(['presentPassword', 'each.newPassword']);
  const secret = ['presentPassword', 'each.newPassword'] as const;
  expect(untold(route('POST', '/api/password', { ...terms, secret }))).toEqual([]);
});

test('what a row calls secret is a text of its body, or it does not compile', () => {
  const terms = { summary: '', may: 'anybody', body: signIn, answer: nothing } as const;
  // @ts-expect-error: the body has no such field.
  route('POST', '/api/session', { ...terms, secret: ['pasword'] });
  expect(route('POST', '/api/session', { ...terms, secret: ['email', 'password'] }).terms.secret).toHaveLength(2);
});
