import { isoDate } from '../../dates/iso-date.ts';
import { roles } from '../../councils/role.ts';
import { responseDecisions } from '../response-decision.ts';
import { type StoredStatus, storedStatuses } from './core-status.ts';
import { decideStatusChange, type StatusChangeContext } from './status-change.ts';
import { isIn, statusSets } from './status-sets.ts';
import { statusSteps } from './status-steps.ts';

const meeting = {
  heldOn: isoDate('2012-07-12'),
  state: 'scheduled',
  committeeName: 'Homes Panel',
  kind: 'panel',
  wasThere: true,
  isOwners: true,
  madeOn: null,
} as const;

/** Everything that somebody can have in hand when they change a status. */
const contexts: readonly StatusChangeContext[] = roles.flatMap((role) =>
  [null, ...responseDecisions].flatMap((response) =>
    [null, meeting].flatMap((agreedAt) =>
      ['', 'Seen'].flatMap((evidence) =>
        ['', 'Because'].map((reason) => ({
          roles: [role],
          today: isoDate('2012-08-16'),
          changedOn: isoDate('2012-08-16'),
          agreedAt,
          evidence,
          reason,
          response,
        })),
      ),
    ),
  ),
);

/** Wherever somebody comes to from a status by steps that they may take with this in hand. */
const reached = (from: StoredStatus, context: StatusChangeContext): ReadonlySet<StoredStatus> => {
  const all = new Set([from]);
  for (const at of all) for (const to of storedStatuses) if (decideStatusChange(at, to, context).allowed) all.add(to);
  return all;
};

it.each(storedStatuses)('from %s no way round is open where the direct step is shut', (from) => {
  const detours = contexts.flatMap((context) =>
    [...reached(from, context)].flatMap((to) => {
      const direct = decideStatusChange(from, to, context);
      return from === to || direct.allowed || direct.code === 'recommendations.no_such_step'
        ? []
        : [`${to}, though ${direct.code}`];
    }),
  );
  expect(detours).toEqual([]);
});

it('lets nobody take what is open out of the counts without the committee, but for what the executive rejected', () => {
  const open = storedStatuses.filter((status) => !isIn('settled', status));
  for (const context of contexts.filter(({ agreedAt }) => agreedAt === null))
    for (const from of open)
      for (const to of reached(from, context))
        if (isIn('settled', to))
          expect([to, context.response, context.reason]).toEqual(['rejected', 'rejected', 'Because']);
});

it('lets nobody back out of what is closed without the committee', () => {
  for (const context of contexts.filter(({ agreedAt }) => agreedAt === null))
    for (const from of statusSets.closed) expect([...reached(from, context)]).toEqual([from]);
});

it('can leave every status, and can reach every status from waiting', () => {
  for (const status of storedStatuses) expect(Object.keys(statusSteps[status])).not.toEqual([]);
  const all = { ...meeting, isOwners: true };
  const today = isoDate('2012-08-16');
  const officer = { roles: ['scrutiny_officer'], today, changedOn: today, agreedAt: all } as const;
  const context = { ...officer, evidence: 'Seen', reason: 'Because', response: null };
  expect(reached('awaiting_response', context)).toEqual(new Set(storedStatuses));
});
