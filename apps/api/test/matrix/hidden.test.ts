import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { newId } from '@holdfast/database/new-id';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { keepEverything } from '../support/sample-everything.ts';
import { answerWith, held, type Kept, told } from './answer-with.ts';
import { type IdPlace, idPlaces, nameOfPlace } from './id-places.ts';
import { meaningOf } from './meanings.ts';

/*
 * Of what somebody may not know there are several kinds: a paper that waits or holds what is not for them, what was taken
 * back, what is somebody else's own. All of them are answered as an id that nobody has.
 */

let api: RunningApi;
let kept: Kept;
const roles = ['responder', 'committee_member', 'read_only'] as const;
let others: readonly (readonly [string, Awaited<ReturnType<RunningApi['signedIn']>>])[];
beforeAll(async () => {
  api = await startApi({ rateLimit: 'off' });
  const council = await openTestCouncil();
  const clerk = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  kept = await keepEverything(council, clerk);
  await council.byHand('update recommendation set withdrawn_at = now() where council_id = $1', [council.councilId]);
  await council.byHand('update action set withdrawn_at = now() where council_id = $1', [council.councilId]);
  others = await Promise.all(roles.map(async (role) => [role, await api.signedIn(council, role)] as const));
}, 240_000);
afterAll(() => api.close());

/** By the names that routes give them: the paper is unconfirmed, the recommendation taken back, the rest somebody else's. */
const unknown: readonly string[] = [
  'uploadId',
  'recommendationId',
  'actionId',
  'extensionId',
  'exemptionId',
  'registerViewId',
  'exportId',
  'reminderId',
  'answerId',
  'keptMessageId',
  'digestId',
];

const isName = (step: string): boolean => !/^(?:\[\]|\|\d+)$/u.test(step);
const rows: readonly Route[] = Object.values(routes).flatMap((table) => Object.values<Route>(table));
const nameOf = ({ row, steps }: IdPlace): string => meaningOf(row, steps.findLast(isName) ?? '');
const places = rows
  // What a link opens is asked for by whoever has the link.
  .filter(({ path, terms }) => terms.may !== 'operator' && !path.includes('/by-link'))
  .flatMap(idPlaces)
  .filter((place) => unknown.includes(nameOf(place)));

test.each(places.map((place) => [nameOfPlace(place), place] as const))(
  '%s: what somebody may not know is answered as what nobody has',
  async (_, place) => {
    const [hidden, nobodys] = [held(kept, nameOf(place)), newId()];
    for (const [role, browser] of others)
      expect([role, ...told(await answerWith(browser, kept, place, hidden), hidden)]).toEqual([
        role,
        ...told(await answerWith(browser, kept, place, nobodys), nobodys),
      ]);
  },
);
