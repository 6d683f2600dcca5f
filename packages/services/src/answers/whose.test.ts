import { CouncilDatabase } from '@holdfast/database/council-database';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { edit, held } from '@holdfast/database/testing/acts';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { owesItem } from '@holdfast/domain/people/owes-item';
import { whoIsAsked } from '@holdfast/domain/reminders/recipients/who-is-asked';
import { leadKinds } from '@holdfast/domain/reminders/rules/kind-rules';
import { askedAs, reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { sentence } from '@holdfast/words/sentence';
import fc from 'fast-check';
import { answersFor, whatIsTheirs } from './speaker.ts';

const today = isoDate('2012-08-16');
const { source } = await openTestDatabase();
const councils = new CouncilDatabase(source, () => today, { via: 'screen' });
afterAll(() => source.destroy());

const unknown = { post: null, politicalGroup: null, membershipId: null, endedOn: null, email: null };
const changed = (outcome: { readonly kind: string; readonly id?: string }): string => {
  if (outcome.kind !== 'changed' || outcome.id === undefined) throw new Error(outcome.kind);
  return outcome.id;
};
const within = <Result>({ councilId }: TestCouncil, work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(councilId, work);

/** The ids of what the register shows as theirs. */
const mine = async (records: CouncilRecords, membershipId: string): Promise<readonly string[]> => {
  const owed = await whatIsTheirs(records, membershipId);
  const query = { owed, sort: 'reference', limit: 100, today } as const;
  const page = await records.recommendations.registerPage(query, 'register_editor');
  return page.kind === 'page' ? page.items.map(({ recommendationId }) => recommendationId).toSorted() : [];
};

const names = ['Ada Brook', 'Ben Hill', 'Cai Rees', 'Dee Marsh'] as const;
const posts = ['Head of Homes', 'Deputy Head of Homes', 'Head of Ports'] as const;
const leads = fc.uniqueArray(
  fc.constantFrom(...names, ...posts, 'Cllr Ada Brook (Homes)', 'HEAD OF HOMES', 'Sam responder', 'Homes Team', ''),
  { maxLength: 2 },
);
const register = fc.record({
  people: fc.array(
    fc.record({
      name: fc.constantFrom(...names),
      post: fc.option(fc.constantFrom(...posts)),
      reads: fc.constantFrom('by account', 'by address', 'not'),
      endedOn: fc.option(fc.constantFrom('2012-08-15', '2012-08-16')),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  holder: fc.option(fc.nat({ max: 3 })),
  standsIn: fc.option(fc.nat({ max: 3 })),
  items: fc.array(fc.record({ lead: leads, actionLead: fc.option(leads), inPortfolio: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  }),
});

test('what the register shows as theirs is what they may answer for, and holds whatever reminders ask of them', async () => {
  await fc.assert(
    fc.asyncProperty(register, async ({ people, holder, standsIn, items }) => {
      const council = await openCouncil();
      const [by, member] = [council.memberships.scrutiny_officer, council.memberships.responder];
      const who = { membershipId: member, roles: ['responder'] as const };
      await within(council, async (records) => {
        const address =
          (await records.reminders.directory(today)).members.find(({ membershipId }) => membershipId === member)
            ?.email ?? '';
        const ids: string[] = [];
        for (const { reads, ...person } of people) {
          const isFirst = !ids.some((_, at) => people[at]?.reads === 'by account');
          const membershipId = reads === 'by account' && isFirst ? member : null;
          const email = reads === 'by address' ? address.toUpperCase() : null;
          ids.push(
            changed(await records.people.add({ ...unknown, kind: 'officer', ...person, membershipId, email }, by)),
          );
        }
        const portfolioId = changed(await records.portfolios.add({ name: 'Homes', postHolder: null }, by));
        const holding = people[holder ?? 99];
        if (holding !== undefined && holding.endedOn === null) {
          const term = { portfolioId, name: holding.name, startsOn: '2012-05-01', endsOn: null };
          await records.portfolios.addHolder(term, by);
        }
        const supported = ids[standsIn ?? 99];
        if (supported !== undefined) {
          const support = {
            ...unknown,
            kind: 'officer',
            name: 'Support',
            membershipId: null,
            standsInForId: supported,
          } as const;
          await records.people.add(support, by);
        }
        for (const { lead, actionLead, inPortfolio } of items) {
          const values = { words: 'That it be done.', lead, portfolioId: inPortfolio ? portfolioId : null };
          const added = await records.recommendations.add(
            { reference: null, coreStatus: 'on_track', ...values },
            today,
            by,
          );
          if (added.kind !== 'added') throw new Error(added.kind);
          if (actionLead === null) continue;
          const action = { words: 'Do it.', timescale: null, dueOn: null, cost: null, outcomeMeasure: null };
          const serves = [await held(records, added.recommendationId)];
          await records.recommendations.addAction(serves, { ...action, lead: actionLead }, by);
        }
      });
      await within(council, async (records) => {
        const shown = await mine(records, member);
        const all = await records.recommendations.registerRows({}, 'reference', today, {
          audience: 'register_editor',
          asker: 'register_editor',
        });
        const self = await records.people.answering(member, today);
        const directory = await records.reminders.directory(today);
        const answered: string[] = [];
        for (const { recommendationId, lead, portfolio } of all) {
          const portfolioId = portfolio?.portfolioId ?? null;
          const actionLead = await records.recommendations.actionLeads(recommendationId, null);
          const item = { recommendationId, lead, portfolioId };
          const owes = await answersFor(records, item, who);
          expect(owes).toBe(owesItem({ leads: lead, actionLeads: actionLead, portfolioId }, self));
          if (owes !== 'nothing') answered.push(recommendationId);
          const about = { recommendationId, meetingId: null, urgent: false, dueOn: today, firstAskOn: today };
          for (const kind of leadKinds)
            for (const actionId of [null, 'of its action']) {
              const reminder = { ...about, kind, actionId, because: sentence('reminders.not_answered') };
              const asked = whoIsAsked(reminder, { lead, actionLead, portfolioId }, directory, today);
              const isAsked = asked.some(
                ({ recipient, askedAs: as }) => recipient.id === member && as !== 'scrutiny_officer',
              );
              if (isAsked) expect([kind, owes]).not.toEqual([kind, 'nothing']);
            }
        }
        expect(shown).toEqual(answered.toSorted());
      });
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** A responder of the directory who leads one item, and the digest that asked it of them. */
const open = async () => {
  const council = await openCouncil();
  const by = council.memberships.scrutiny_officer;
  const member = council.memberships.responder;
  return within(council, async (records) => {
    const person = {
      ...unknown,
      kind: 'officer',
      name: 'Ada Brook',
      post: 'Head of Homes',
      membershipId: member,
    } as const;
    const personId = changed(await records.people.add(person, by));
    const portfolioId = changed(await records.portfolios.add({ name: 'Homes', postHolder: null }, by));
    const values = { reference: null, words: 'That it be done.', lead: ['Somebody Else'] };
    const added = await records.recommendations.add({ ...values, coreStatus: 'on_track' }, today, by);
    if (added.kind !== 'added') throw new Error(added.kind);
    return { council, by, member, personId, portfolioId, id: added.recommendationId };
  });
};
const tell = (
  { reminders, digests }: CouncilRecords,
  recommendationId: string,
  membershipId: string,
  kind: (typeof reminderKinds)[number],
  as: (typeof askedAs)[number],
) => {
  const because = sentence('reminders.not_answered');
  const about = { recommendationId, actionId: null, meetingId: null, urgent: false, dueOn: today, firstAskOn: today };
  return reminders
    .sync({ recommendationIds: [recommendationId], meetingIds: [] }, [{ ...about, kind, because }], today)
    .then(() => reminders.standing())
    .then((standing) => {
      const reminder = standing.find((one) => one.recommendationId === recommendationId);
      if (reminder === undefined) throw new Error('Nothing stands.');
      const address = `${recommendationId}@example.gov.uk`;
      const recipient = { kind: 'membership', id: membershipId, name: 'Ada Brook', address, personIds: [] } as const;
      const asked = { recipient, askedAs: as, step: 0, since: null, because } as const;
      const item = { ...asked, reminder, isDue: true, isNew: true, urgent: false, lastAskedOn: null };
      return digests.draft(
        [{ recipient, kind: 'ordinary', forDay: today, sendAfter: '2012-08-16T08:00:00Z', items: [item] }],
        '2013-02-01T08:00:00Z',
      );
    });
};

test.each(reminderKinds.flatMap((kind) => askedAs.map((as) => [kind, as] as const)))(
  'a message about %s, to somebody as %s, makes nothing theirs that is somebody else’s',
  async (kind, as) => {
    const { council, member, id: recommendationId } = await open();
    await within(council, async (records) => {
      await tell(records, recommendationId, member, kind, as);
      const item = { recommendationId, lead: ['Somebody Else'], portfolioId: null };
      expect(await answersFor(records, item, { membershipId: member, roles: ['responder'] })).toBe('nothing');
      expect(await mine(records, member)).toEqual([]);
      const asked = {
        membershipId: member,
        owedAs: await whatIsTheirs(records, member),
        audience: 'responder',
      } as const;
      const told = as === 'escalation' || as === 'scrutiny_officer';
      const isForAnswerers = !['extension_asked', 'claimed_complete', 'publication_near', 'notice_short'].includes(
        kind,
      );
      expect(await records.answers.asked(asked)).toHaveLength(told && isForAnswerers ? 1 : 0);
    });
  },
);

type Opened = Awaited<ReturnType<typeof open>>;
type Reassigning = (records: CouncilRecords, recommendationId: string, opened: Opened) => Promise<unknown>;

/** What makes a thing somebody else's: each begins with what made it theirs. */
const reassignments: Readonly<Record<string, { readonly before: Reassigning; readonly after: Reassigning }>> = {
  'another lead': {
    before: (records, id, { by }) => edit(records, id, { lead: ['Ada Brook'] }, by),
    after: (records, id, { by }) => edit(records, id, { lead: ['Ben Hill'] }, by),
  },
  'a post that passed on': {
    before: (records, id, { by }) => edit(records, id, { lead: ['Head of Homes'] }, by),
    after: ({ people }, _id, { personId, by }) => people.change(personId, 1, { post: 'Head of Ports' }, by),
  },
  'somebody whose last day has come': {
    before: (records, id, { by }) => edit(records, id, { lead: ['Ada Brook'] }, by),
    after: ({ people }, _id, { personId, by }) => people.change(personId, 1, { endedOn: '2012-08-15' }, by),
  },
  'a portfolio that another holds': {
    before: async (records, id, { portfolioId, by }) => {
      await records.portfolios.addHolder({ portfolioId, name: 'Ada Brook', startsOn: '2012-05-01', endsOn: null }, by);
      await edit(records, id, { lead: ['Nobody Here'], portfolioId }, by);
    },
    after: async ({ portfolios }, _id, { portfolioId, by }) => {
      const holder = (await portfolios.read(portfolioId, today))?.holders[0];
      await portfolios.changeHolder(holder?.portfolioHolderId ?? '', 1, { endsOn: '2012-08-15' }, by);
    },
  },
  'another portfolio': {
    before: async (records, id, { portfolioId, by }) => {
      await records.portfolios.addHolder({ portfolioId, name: 'Ada Brook', startsOn: '2012-05-01', endsOn: null }, by);
      await edit(records, id, { lead: ['Nobody Here'], portfolioId }, by);
    },
    after: (records, id, { by }) => edit(records, id, { portfolioId: null }, by),
  },
};

test.each(Object.entries(reassignments))(
  '%s: what was asked of somebody is theirs no longer',
  async (_name, { before, after }) => {
    const opened = await open();
    const { council, member, id } = opened;
    await within(council, (records) => before(records, id, opened));
    const asked = (records: CouncilRecords) =>
      whatIsTheirs(records, member).then((owedAs) =>
        records.answers.asked({ membershipId: member, owedAs, audience: 'responder' }),
      );
    await within(council, async (records) => {
      await tell(records, id, member, 'update_wanted', 'lead');
      expect(await mine(records, member)).toEqual([id]);
      expect(await asked(records)).toHaveLength(1);
    });
    await within(council, (records) => after(records, id, opened));
    await within(council, async (records) => {
      expect(await mine(records, member)).toEqual([]);
      expect(await asked(records)).toEqual([]);
    });
  },
);

test('an entry of the directory without an account is whoever reads its address, as it is to the reminders', async () => {
  const { council, by, member, id } = await open();
  await within(council, async (records) => {
    const directory = await records.reminders.directory(today);
    const email = directory.members.find(({ membershipId }) => membershipId === member)?.email ?? '';
    await records.people.add({ ...unknown, kind: 'team', name: 'Homes Team', email: ` ${email.toUpperCase()}` }, by);
    await edit(records, id, { lead: ['Homes Team'] }, by);
  });
  await within(council, async (records) => {
    expect(await mine(records, member)).toEqual([id]);
    expect(await mine(records, council.memberships.committee_member)).toEqual([]);
  });
});
