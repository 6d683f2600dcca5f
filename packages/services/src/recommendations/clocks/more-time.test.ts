import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import type { responseRules } from '@holdfast/domain/recommendations/clocks/clock';
import fc from 'fast-check';
import type { Acting } from '../../acting.ts';
import { addRecommendation, editRecommendation } from '../add.ts';
import { correct } from '../correct.ts';
import { askExtension, decideExtension } from '../extensions.ts';
import { take } from '../take.ts';

const { source, councils } = await openTestDatabase();
afterAll(() => source.destroy());

interface Place {
  readonly council: TestCouncil;
  readonly who: Acting;
  readonly committeeId: string;
  readonly meetingId: string;
}

const within = <Result>({ council }: Place, work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);

/** In Scotland no law gives a day: the council’s own time is its committees’ to move, without a last day. */
const openPlace = async (): Promise<Place> => {
  const council = await openCouncil({ nation: 'scotland' });
  const who: Acting = { membershipId: council.memberships.scrutiny_officer, roles: ['scrutiny_officer'] };
  return councils.inCouncil(council.councilId, async ({ councils: all, committees, meetings, today }) => {
    await all.changeSetting(
      { name: 'response_period', value: { months: 2 }, validFrom: '2012-01-01' },
      0,
      council.memberships.council_administrator,
    );
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, who.membershipId);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const { committeeId } = committee;
    const met = await meetings.add({ committeeId, heldOn: today, startsAt: null, place: null }, who.membershipId);
    if (met.kind !== 'added') throw new Error('Not met.');
    return { council, who, committeeId, meetingId: met.meeting.meetingId };
  });
};

const add = (place: Place): Promise<string> =>
  within(place, (records) =>
    addRecommendation(
      records,
      {
        reference: null,
        words: 'That the ferry be kept.',
        dueWords: null,
        committeeId: place.committeeId,
        sourceKind: 'inquiry',
        sourceDate: '2012-06-07',
        receivedOn: '2012-06-10',
      },
      place.who,
    ),
  );

const read = async (place: Place, id: string) => {
  const page = await within(place, ({ recommendations }) => recommendations.read(id, '2012-09-12', 'register_editor'));
  if (page === null) throw new Error('Not there.');
  return page;
};

const edit = (place: Place, id: string, values: Parameters<typeof editRecommendation>[2]) =>
  within(place, async (records) => editRecommendation(records, await take(records, id), values, place.who));

const ask = (place: Place, id: string, dueAsked: string) =>
  within(place, async (records) =>
    askExtension(records, await take(records, id), { what: 'response', dueAsked, reason: 'New ship' }, place.who),
  );

const waitingOf = async (place: Place, id: string) =>
  (await within(place, async (records) => records.recommendations.extensions(await take(records, id)))).find(
    ({ decided }) => !decided,
  );

const decide = async (place: Place, id: string, approved = true): Promise<void> => {
  const asked = await waitingOf(place, id);
  if (asked === undefined) return;
  await within(place, async (records) =>
    decideExtension(
      records,
      await take(records, id),
      asked.extensionId,
      { approved, meetingId: place.meetingId, reason: null },
      place.who,
    ),
  );
};

const grant = async (place: Place, id: string, dueAsked: string): Promise<void> => {
  await ask(place, id, dueAsked);
  await decide(place, id);
};

const rule = (place: Place, required: (typeof responseRules)[number]) =>
  within(place, async ({ councils: all }) => {
    const seen = (await all.datedSettings()).find(({ name }) => name === 'response_rule')?.revision ?? 0;
    await all.changeSetting(
      { name: 'response_rule', value: { required, basis: '' }, validFrom: '2012-01-01' },
      seen,
      place.council.memberships.council_administrator,
    );
  });

const days = async (place: Place, id: string) => {
  const { responseDueOn, responseFirstDueOn } = await read(place, id);
  return [responseFirstDueOn, responseDueOn];
};

test('more time for a response comes back with its clock, whatever stopped it', async () => {
  const place = await openPlace();
  const id = await add(place);
  await grant(place, id, '2012-10-31');
  expect(await days(place, id)).toEqual(['2012-08-09', '2012-10-31']);
  await edit(place, id, { sourceKind: null });
  expect(await days(place, id)).toEqual([null, null]);
  await edit(place, id, { sourceKind: 'inquiry' });
  expect(await days(place, id)).toEqual(['2012-08-09', '2012-10-31']);
  await rule(place, 'where_recorded');
  expect(await days(place, id)).toEqual([null, null]);
  await rule(place, 'unless_said_otherwise');
  expect(await days(place, id)).toEqual(['2012-08-09', '2012-10-31']);
  expect(JSON.stringify((await read(place, id)).history)).toContain('2012-10-31');
});

test('more time that was asked for before the day moved gives no less than the clock, and starts none', async () => {
  const place = await openPlace();
  const [moved, stopped] = [await add(place), await add(place)];
  for (const id of [moved, stopped]) await ask(place, id, '2012-10-31');
  await edit(place, moved, { receivedOn: '2012-09-10' });
  await edit(place, stopped, { sourceKind: 'audit' });
  for (const id of [moved, stopped]) await decide(place, id);
  expect(await days(place, moved)).toEqual(['2012-11-09', '2012-11-09']);
  expect(await days(place, stopped)).toEqual([null, null]);
});

test('more time for a response that is withdrawn gives the day before it back, and leaves the work its date', async () => {
  const place = await openPlace();
  const id = await add(place);
  await edit(place, id, { dueWords: '31 October 2012' });
  await grant(place, id, '2012-10-31');
  const [given] = (await read(place, id)).extensions;
  const withdraw = {
    kind: 'extension',
    factId: given?.extensionId ?? '',
    reason: 'Of another',
    instead: null,
  } as const;
  await within(place, async (records) => correct(records, await take(records, id), withdraw, place.who));
  expect(await days(place, id)).toEqual(['2012-08-09', '2012-08-09']);
  expect(await read(place, id)).toMatchObject({ dueOn: '2012-10-31', extensionCount: 0 });
});

type Act =
  'ask' | 'approve' | 'refuse' | 'withdraw' | 'unknown' | 'known' | 'where_recorded' | 'unless' | 'later' | 'sooner';
const acts: readonly Act[] = [
  'ask',
  'approve',
  'approve',
  'refuse',
  'withdraw',
  'unknown',
  'known',
  'where_recorded',
  'unless',
  'later',
  'sooner',
];

test('in every order the day that stands follows from the facts and the time that was given', async () => {
  const place = await openPlace();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...acts), { minLength: 3, maxLength: 9, size: 'max' }), async (after) => {
      const order: readonly Act[] = ['ask', 'approve', ...after];
      await rule(place, 'unless_said_otherwise');
      const id = await add(place);
      const facts = { known: true, required: true, received: '2012-06-10', given: [] as string[] };
      const first = (): string | null => {
        if (!facts.known || !facts.required) return null;
        return facts.received === '2012-06-10' ? '2012-08-09' : '2012-11-09';
      };
      const due = (): string | null => {
        const day = first();
        return day === null ? null : ([day, ...facts.given].toSorted().at(-1) ?? day);
      };
      let asked: string | null = null;
      for (const [at, act] of order.entries()) {
        if (act === 'ask' && asked === null && due() !== null) {
          asked = `2012-12-${String(at + 1).padStart(2, '0')}`;
          await ask(place, id, asked);
        }
        if ((act === 'approve' || act === 'refuse') && asked !== null) {
          await decide(place, id, act === 'approve');
          if (act === 'approve') facts.given.push(asked);
          asked = null;
        }
        if (act === 'withdraw' && facts.given.length > 0) {
          const last = facts.given.pop();
          const given = (await read(place, id)).extensions.find(({ dueAsked }) => dueAsked === last);
          const withdraw = {
            kind: 'extension',
            factId: given?.extensionId ?? '',
            reason: 'Wrong',
            instead: null,
          } as const;
          await within(place, async (records) => correct(records, await take(records, id), withdraw, place.who));
        }
        if (act === 'unknown' || act === 'known') {
          facts.known = act === 'known';
          await edit(place, id, { sourceKind: facts.known ? 'inquiry' : null });
        }
        if (act === 'where_recorded' || act === 'unless') {
          facts.required = act === 'unless';
          await rule(place, facts.required ? 'unless_said_otherwise' : 'where_recorded');
        }
        if (act === 'later' || act === 'sooner') {
          facts.received = act === 'sooner' ? '2012-06-10' : '2012-09-10';
          await edit(place, id, { receivedOn: facts.received });
        }
        expect(await days(place, id)).toEqual([first(), due()]);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
