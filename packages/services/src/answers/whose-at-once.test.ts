import { held } from '@holdfast/database/testing/acts';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { owesItem } from '@holdfast/domain/people/owes-item';
import { whoIsAsked } from '@holdfast/domain/reminders/recipients/who-is-asked';
import { leadKinds } from '@holdfast/domain/reminders/rules/kind-rules';
import { sentence } from '@holdfast/words/sentence';
import fc from 'fast-check';
import { changed, inCouncils, mine, today, unknown } from '../testing/whose-items.ts';
import { answersFor } from './speaker.ts';

const within = await inCouncils();

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
