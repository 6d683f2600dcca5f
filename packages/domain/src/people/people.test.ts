import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import type { Role } from '../councils/role.ts';
import { decideInvitation } from './decide-invitation.ts';
import { decideRoles, type Member, needsSecondAdministrator } from './decide-roles.ts';
import { type Named, meantBy, whomMeans } from './lead-names.ts';
import { leftBy, planLeaving } from './leaving.ts';
import { type OwedItem, whoOwes } from './who-owes.ts';

const member = (membershipId: string, ...roles: Role[]): Member => ({ membershipId, name: membershipId, roles });

describe('roles', () => {
  const [ann, ben, cara] = [
    member('Ann', 'council_administrator'),
    member('Ben', 'council_administrator'),
    member('Cara', 'responder'),
  ];

  test('neither of the last two administrators is demoted or leaves', () => {
    expect(inEnglish(decideRoles(ben, ['read_only'], [ann, ben, cara]))).toMatchObject({
      code: 'people.last_two_administrators',
      sentence:
        'Ben and Ann are the only two administrators, and a council always has two. Make somebody else an administrator first.',
    });
    expect(decideRoles(ben, null, [ann, ben, cara]).allowed).toBe(false);
    expect(decideRoles(ben, null, [ann, ben, { ...cara, roles: ['council_administrator'] }]).allowed).toBe(true);
    expect(inEnglish(decideRoles(ann, null, [ann]))).toMatchObject({
      sentence: expect.stringContaining('only administrator') as unknown,
    });
  });

  test('an administrator may take on more, and anybody else may be changed or leave', () => {
    expect(decideRoles(ben, ['council_administrator', 'responder'], [ann, ben]).allowed).toBe(true);
    expect(decideRoles(cara, null, [ann, ben, cara]).allowed).toBe(true);
    expect(decideRoles(cara, [], [ann, ben, cara])).toMatchObject({ code: 'people.no_role_left' });
  });

  test('a council with one administrator is told to invite a second', () => {
    expect([needsSecondAdministrator([ann, cara]), needsSecondAdministrator([ann, ben])]).toEqual([true, false]);
  });

  test('whatever is asked for, a council that has two administrators keeps two', () => {
    const roles = fc.constantFrom<readonly Role[] | null>(null, ['read_only'], ['council_administrator']);
    const asks = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), roles), { maxLength: 30 });
    fc.assert(
      fc.property(asks, (all) => {
        let members = ['Ann', 'Ben', 'Cara', 'Dan', 'Eve'].map((name) => member(name, 'council_administrator'));
        for (const [at, next] of all) {
          const one = members[at];
          if (one === undefined || !decideRoles(one, next, members).allowed) continue;
          members = members.map((other) => (other === one ? { ...other, roles: next ?? [] } : other));
        }
        expect(needsSecondAdministrator(members)).toBe(false);
      }),
    );
  });
});

const ada: Named = { personId: 'ada', kind: 'officer', name: 'Ada Brook', post: 'Head of Housing' };
const ben: Named = { personId: 'ben', kind: 'councillor', name: 'Cllr Ben Dale', post: null };
const repairs: Named = { personId: 'repairs', kind: 'team', name: 'Repairs', post: null };

test.each([
  ['Ada Brook', 'name'],
  ['ada  brook', 'name'],
  ['Ms Ada Brook (Head of Housing)', 'name'],
  ['Head of Housing', 'post'],
  ['Deputy Head of Housing', null],
  ['Ada Brooker', null],
  ['', null],
] as const)('a lead “%s” means Ada Brook by %s', (lead, by) => {
  expect(meantBy(lead, ada)).toBe(by);
});

test('a councillor is meant with and without the title, a team by its whole name only', () => {
  expect([meantBy('Ben Dale', ben), meantBy('Repairs', repairs), meantBy('Repairs and Voids', repairs)]).toEqual([
    'name',
    'name',
    null,
  ]);
});

test('a directory is read once, however many leads are looked for in it', () => {
  let read = 0;
  const counted = (of: Named): Named => ({
    ...of,
    get name() {
      read += 1;
      return of.name;
    },
  });
  const whom = whomMeans([ada, ben, repairs].map(counted));
  expect(['Ada Brook', 'Head of Housing', 'Ben Dale', 'Nobody'].map((lead) => whom(lead).length)).toEqual([1, 1, 1, 0]);
  expect(read).toBe(3);
});

const item = (id: string, lead: readonly string[], dueOn: string | null = null): OwedItem => ({
  kind: 'recommendation',
  id,
  lead,
  dueOn,
});

describe('who owes what', () => {
  test('each lead has what is open, overdue and next; stale names and empty leads stand apart', () => {
    const owes = whoOwes(
      [
        item('1', ['Ada Brook', 'Ben Dale'], '2026-05-01'),
        item('2', ['Head of Housing'], '2026-06-30'),
        item('3', ['Zed Gone'], '2026-05-01'),
        item('4', []),
      ],
      [ada, ben],
      '2026-05-13',
    );
    expect(Object.fromEntries(owes.byPerson)).toEqual({
      ada: { open: 2, overdue: 1, nextOn: '2026-06-30' },
      ben: { open: 1, overdue: 1, nextOn: null },
    });
    expect(owes.unknown).toEqual([{ lead: 'Zed Gone', open: 1, overdue: 1, nextOn: null }]);
    expect(owes.withoutLead).toEqual({ open: 1, overdue: 0, nextOn: null });
  });

  test('no item is lost: each stands with a person, with a stale name, or without a lead', () => {
    const leads = fc.subarray(['Ada Brook', 'Cllr Ben Dale', 'Head of Housing', 'Zed Gone', 'Repairs']);
    fc.assert(
      fc.property(fc.array(leads, { maxLength: 20 }), (all) => {
        const { byPerson, unknown, withoutLead } = whoOwes(
          all.map((lead, at) => item(String(at), lead)),
          [ada, ben],
          '2026-05-13',
        );
        const counted = [...byPerson.values(), ...unknown, withoutLead].reduce((sum, { open }) => sum + open, 0);
        expect(counted).toBeGreaterThanOrEqual(all.length);
        expect(withoutLead.open).toBe(all.filter((lead) => lead.length === 0).length);
      }),
    );
  });
});

describe('leaving', () => {
  const everybody = [ada, ben, repairs].map((one) => ({ ...one, endedOn: null }));
  const items = [item('1', ['Ada Brook', 'Repairs']), item('2', ['Head of Housing']), item('3', ['Cllr Ben Dale'])];
  const left = leftBy(ada, items);
  const plan = (heir: string | null, single: { id: string; heir: string }[] = []) =>
    planLeaving(ada, '2026-05-12', left, { heir, single }, everybody);

  test('what is led by name or by post is found, and nothing else', () => {
    expect(left.map(({ id, by }) => [id, by])).toEqual([
      ['1', 'name'],
      ['2', 'post'],
    ]);
  });

  test('the heir stands in the leaver’s place, and who led with them stays', () => {
    expect(plan('ben')).toMatchObject({
      items: [
        { id: '1', lead: ['Cllr Ben Dale', 'Repairs'] },
        { id: '2', lead: ['Cllr Ben Dale'] },
      ],
    });
    expect(plan('ben', [{ id: '1', heir: 'repairs' }])).toMatchObject({ items: [{ id: '1', lead: ['Repairs'] }, {}] });
  });

  test('what is the post’s stays with the post unless somebody is chosen; what is named needs an heir', () => {
    expect(plan(null)).toMatchObject({ sentence: { code: 'people.no_heir' } });
    expect(inEnglish(plan(null))).toMatchObject({
      sentence: 'Ada Brook leads one thing that is open: choose who takes it over.',
    });
    expect(plan(null, [{ id: '1', heir: 'ben' }])).toMatchObject({ kind: 'planned', items: [{ id: '1' }] });
    expect(plan('ben', [{ id: '1', heir: 'stays' }])).toMatchObject({ sentence: { code: 'people.stays_with_a_name' } });
  });

  test('the heir is somebody else, known, and still there', () => {
    expect([plan('ada'), plan('nobody'), plan('ben', [{ id: '9', heir: 'ben' }])]).toMatchObject([
      { sentence: { code: 'people.heir_is_leaver' } },
      { sentence: { code: 'people.heir_unknown' } },
      { sentence: { code: 'people.not_an_item' } },
    ]);
    const gone = everybody.map((one) => ({ ...one, endedOn: '2026-05-01' }));
    expect(planLeaving(ada, '2026-05-12', left, { heir: 'ben', single: [] }, gone)).toMatchObject({
      sentence: { code: 'people.heir_has_left' },
    });
  });

  test('an heir whom nobody knows is refused though nothing is owed', () => {
    expect(planLeaving(ada, '2026-05-12', [], { heir: 'nobody', single: [] }, everybody)).toMatchObject({
      sentence: { code: 'people.heir_unknown' },
    });
    expect(planLeaving(ada, '2026-05-12', [], { heir: null, single: [] }, everybody)).toMatchObject({ items: [] });
  });

  test('after it nothing that was passed on means the leaver any more', () => {
    const leads = fc.array(
      fc.subarray(['Ada Brook', 'Head of Housing', 'Ada Brook, Head of Housing', 'Repairs'], { minLength: 1 }),
    );
    fc.assert(
      fc.property(leads, (all) => {
        const mine = leftBy(
          ada,
          all.map((lead, at) => item(String(at), lead)),
        );
        const planned = planLeaving(ada, '2026-05-12', mine, { heir: 'ben', single: [] }, everybody);
        if (planned.kind === 'refused') throw new Error(planned.sentence.code);
        expect(planned.items).toHaveLength(mine.length);
        expect(planned.items.flatMap(({ lead }) => lead).filter((lead) => meantBy(lead, ada) !== null)).toEqual([]);
      }),
    );
  });
});

test('somebody is invited once at a time, and not who signs in or has left', () => {
  const sam = { email: 'sam@example.gov.uk', name: 'Sam Reed', roles: ['responder'] as const };
  const there = { name: 'Sam Reed', endedOn: null, signsIn: false };
  expect(decideInvitation(sam, there, []).allowed).toBe(true);
  expect(decideInvitation(sam, null, [{ email: ' SAM@example.gov.uk', name: 'Sam Reed' }])).toMatchObject({
    code: 'people.invited_already',
  });
  expect(decideInvitation(sam, { ...there, signsIn: true }, [])).toMatchObject({ code: 'people.signs_in_already' });
  expect(decideInvitation(sam, { ...there, endedOn: '2026-05-12' }, [])).toMatchObject({
    code: 'people.invited_has_left',
  });
  expect(decideInvitation({ ...sam, roles: [] }, there, [])).toMatchObject({ code: 'people.no_role' });
});
