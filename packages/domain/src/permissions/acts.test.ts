import { type Role, roles } from '../councils/role.ts';
import { answerActs, decideAct } from './acts.ts';

const owners = ['item', 'action', 'nothing'] as const;
const settings = ['proposal', 'at_once'] as const;

/** What each role gets, of its own and of others', where the council waits for acceptance and where it does not. */
const expected = (
  role: Role,
  act: (typeof answerActs)[number],
  owes: (typeof owners)[number],
  setting: (typeof settings)[number],
): string => {
  switch (role) {
    case 'council_administrator':
    case 'scrutiny_officer':
      return 'recorded';
    case 'responder':
      if (owes === 'nothing') return 'recommendations.act_of_others';
      if (owes === 'action' && act !== 'update') return 'recommendations.act_of_items_lead';
      return setting === 'at_once' ? 'recorded' : 'proposed';
    case 'committee_member':
    case 'read_only':
      return 'recommendations.act_of_answerers';
  }
};

const matrix = roles.flatMap((role) =>
  answerActs.flatMap((act) => owners.flatMap((owes) => settings.map((setting) => ({ role, act, owes, setting })))),
);

test.each(matrix)('$role, $act, owed by them: $owes, $setting', ({ role, act, owes, setting }) => {
  const ruling = decideAct(act, { roles: [role], owes }, setting === 'at_once' ? [act] : []);
  expect(ruling.allowed ? ruling.how : ruling.code).toBe(expected(role, act, owes, setting));
});

test('one act that is taken at once takes no other along', () => {
  const responder = { roles: ['responder'], owes: 'item' } as const;
  const how = (taken: (typeof answerActs)[number]) =>
    answerActs.map((act) => {
      const ruling = decideAct(act, responder, [taken]);
      return ruling.allowed && ruling.how === 'recorded' ? act : null;
    });
  for (const act of answerActs) expect(how(act).filter((one) => one !== null)).toEqual([act]);
});

test('a person with no role says nothing, and one who also keeps the register records', () => {
  expect(decideAct('respond', { roles: [], owes: 'item' }, ['respond'])).toMatchObject({ allowed: false });
  expect(decideAct('respond', { roles: ['responder', 'scrutiny_officer'], owes: 'nothing' }, [])).toEqual({
    allowed: true,
    how: 'recorded',
  });
});
