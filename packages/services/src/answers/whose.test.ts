import type { CouncilRecords } from '@holdfast/database/council-records';
import { edit } from '@holdfast/database/testing/acts';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { askedAs, reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { sentence } from '@holdfast/words/sentence';
import { changed, inCouncils, mine, today, unknown } from '../testing/whose-items.ts';
import { answersFor, whatIsTheirs } from './speaker.ts';

const within = await inCouncils();

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
