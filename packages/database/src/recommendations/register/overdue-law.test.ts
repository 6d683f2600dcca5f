import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { derivedStatus, type OverdueFacts, whatIsOverdue } from '@holdfast/domain/recommendations/overdue';
import { clockDue } from '@holdfast/domain/recommendations/clocks/clock';
import { clockCouncil } from '@holdfast/domain/settings/clock-council';
import { statusSets } from '@holdfast/domain/recommendations/status/status-sets';
import type { RegisterFilters } from './register-query.ts';
import { respond } from '../../testing/acts.ts';
import { openCouncil } from '../../testing/open-council.ts';
import { openTestDatabase } from '../../testing/test-database.ts';

// The register finds what is overdue in SQL, a page explains it by the domain's rule: one law, told twice. Here every
// status meets every side of both days, and both must say the same.

const today = isoDate('2012-09-12');
const settings = { council: clockCouncil({ nation: 'england', dated: [] }), updates: null } as const;
const received = [null, isoDate('2012-07-11'), isoDate('2012-07-12'), isoDate('2012-07-13'), isoDate('2012-07-14')];
const due = [null, addDays(today, -1), today, addDays(today, 1)];

const decisions = [null, 'holding', 'accepted'] as const;

// An answer and a status are two facts: an officer may record the one and leave the other where it stands.
const cases = storedStatuses.flatMap((status) =>
  received.flatMap((receivedOn) =>
    due.flatMap((dueOn) =>
      decisions.flatMap((decision) =>
        (['live', 'history', 'taken_on'] as const).map((standing) => ({
          status,
          receivedOn,
          dueOn,
          decision,
          standing,
        })),
      ),
    ),
  ),
);
type Case = (typeof cases)[number];

const clockFacts = ({ receivedOn, standing }: Pick<Case, 'receivedOn' | 'standing'>) => ({
  sourceKind: 'inquiry' as const,
  sourceDate: null,
  receivedOn,
  noticeReceivedOn: null,
  receivedBasis: 'stated' as const,
  responseRequired: 'required' as const,
  askedOf: null,
  partnerBody: null,
  replyAskedOn: null,
  standing,
});
const dueOf = (one: Pick<Case, 'receivedOn'>) => clockDue(clockFacts({ ...one, standing: 'live' }), settings.council);

const factsOf = ({ status, dueOn, decision, ...one }: Case): OverdueFacts => ({
  ...clockFacts(one),
  status,
  responseDueOn: dueOf(one),
  responses: decision === null ? [] : [{ decision, date: isoDate('2012-07-20') }],
  actions: [
    {
      id: 'its own',
      words: 'The work',
      status,
      timescale: dueOn === null ? null : { words: '', from: dueOn, to: dueOn, precision: 'day' },
      extensions: [],
    },
  ],
  lastUpdate: null,
});

const { source, councils } = await openTestDatabase();
afterAll(() => source.destroy());

const council = await openCouncil();
const ids = new Map<string, Case>();
await councils.inCouncil(council.councilId, async (records) => {
  for (const one of cases) {
    const added = await records.recommendations.add(
      {
        reference: null,
        words: `${one.status}, ${one.standing}, ${one.decision ?? 'no answer'}, ${one.receivedOn ?? 'never received'}, ${one.dueOn ?? 'no day'}`,
        ...clockFacts(one),
        responseDueOn: dueOf(one),
        dueOn: one.dueOn,
        coreStatus: one.status,
      },
      today,
      council.memberships.scrutiny_officer,
    );
    if (added.kind !== 'added') throw new Error('Not added.');
    ids.set(added.recommendationId, one);
    if (one.decision === null) continue;
    const response = { decision: one.decision, words: 'Said in a letter.', respondedOn: '2012-07-20' };
    await respond(records, added.recommendationId, response, null, council.memberships.scrutiny_officer);
  }
});

const found = async (filters: RegisterFilters): Promise<readonly string[]> => {
  const page = await councils.readCouncil(council.councilId, ({ recommendations }) =>
    recommendations.registerPage({ sort: 'reference', limit: 2_500, today, ...filters }, 'register_editor'),
  );
  if (page.kind !== 'page') throw new Error(page.kind);
  return page.items.map(({ recommendationId }) => recommendationId).sort();
};

const ruled = (says: (one: Case) => boolean): readonly string[] =>
  [...ids].flatMap(([id, one]) => (says(one) ? [id] : [])).sort();

test('what the register finds overdue is what the rule calls overdue', async () => {
  const late = ruled((one) => whatIsOverdue(factsOf(one), today, settings).length > 0);
  expect(late.length).toBeGreaterThan(20);
  expect(await found({ due: 'overdue' })).toEqual(late);
});

test('a response that the register finds overdue is one by the rule, and so is the status that is shown', async () => {
  const late = ruled((one) => whatIsOverdue(factsOf(one), today, settings).some(({ what }) => what === 'response'));
  expect(late.length).toBeGreaterThan(3);
  expect(await found({ due: 'response_overdue' })).toEqual(late);
  expect(await found({ status: ['response_overdue'] })).toEqual(late);
  expect(ruled((one) => derivedStatus(factsOf(one), today, settings) === 'response_overdue')).toEqual(late);
});

test('what is finished has no date to miss', async () => {
  const undated = await found({ due: 'no_date' });
  const finished = ruled(({ status }) => statusSets.finished.some((one) => one === status));
  expect(undated.filter((id) => finished.includes(id))).toEqual([]);
});
