import { z } from 'zod';
import type { Route } from '../route.ts';
import { routes } from '../routes.ts';
import { counted } from './counted.ts';

/*
 * A number of recommendations in an answer comes with the address of the part of the register that it counts. Whatever
 * other number an answer has is named here, so that a new one is looked at: does it count recommendations?
 */
const noCounts: ReadonlySet<string> = new Set([
  // Versions, positions, lengths of time, sizes of files.
  ...'revision version versions statusWordsVersion depth position number nextNumber nth step times attempts'.split(' '),
  ...'updateLeadDays reportLeadDays workingDays months weeks days minutes afterWorkingDays responseLeads'.split(' '),
  ...'actionLeads publicationLead noticeLead repeatAfter untouchedMonths sendingDays linkDays bytes'.split(' '),
  ...'from value signatories'.split(' '),
  // Places in a paper, and what was read of it; its rows are listed beside.
  ...'table rows document column row line paragraph rowCount rowNumber place rowsFound rowsDone'.split(' '),
  ...'add change unchanged conflict leftOut placed noted removed restored'.split(' '),
  // Meetings in a calendar, seats of a committee, jobs, messages, answers, reminders: each opens a page of its own.
  ...'move cancel reinstate kept meetings members vacancies waiting failed active delayed answersWaiting'.split(' '),
  ...'owed undelivered unseen items holdsBack reminders unasked serves count asked inTime late'.split(' '),
  ...'notAnswered otherwise'.split(' '),
  // What stands in the same answer, row by row.
  ...'total open overdue moved moving changed undone awaitingResponse verifiedComplete'.split(' '),
]);

const inside = (shape: unknown): readonly (readonly [name: string, shape: unknown])[] => {
  if (shape instanceof z.ZodObject) return Object.entries(shape.shape);
  if (shape instanceof z.ZodArray) return [['', shape.element]];
  if (shape instanceof z.ZodRecord) return [['', shape.valueType]];
  if (shape instanceof z.ZodUnion) return shape.options.map((option) => ['', option] as const);
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodOptional) return [['', shape.unwrap()]];
  return [];
};

/** The numbers in a shape that come with no address, by their path. */
const numbersIn = (shape: unknown, path: readonly string[]): readonly string[] => {
  if (shape instanceof z.ZodNumber) return [path.join('.')];
  const hasAddress = shape instanceof z.ZodObject && shape.shape['shown'] === counted.shape.shown;
  return inside(shape)
    .filter(([name]) => !hasAddress || name !== 'total')
    .flatMap(([name, part]) => numbersIn(part, name === '' ? path : [...path, name]));
};

const answers = Object.values(routes).flatMap((table) =>
  Object.values<Route>(table)
    .filter(({ method }) => method === 'GET')
    .map(({ path, terms }) => ({ path, answer: terms.answer })),
);

test('a number of recommendations comes with the address of what it counts', () => {
  const unnamed = answers.flatMap(({ path, answer }) =>
    numbersIn(answer, [path]).filter((place) => !noCounts.has(place.split('.').at(-1) ?? '')),
  );
  expect(unnamed).toEqual([]);
});

test.each([
  ['a bare number', z.object({ openItems: z.number() }), ['home.openItems']],
  ['one in a list', z.object({ items: z.array(z.object({ late: z.int() }).nullable()) }), ['home.items.late']],
  ['one with its address', z.object({ open: counted.extend({ name: z.string() }) }), []],
])('%s is told apart', (_, shape, found) => {
  expect(numbersIn(shape, ['home'])).toEqual(found);
});
