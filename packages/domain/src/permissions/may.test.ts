import { roles } from '../councils/role.ts';
import { may, permissions, type Permission } from './may.ts';

const everyPermission = Object.keys(permissions) as readonly Permission[];

test('a scrutiny officer edits the register and does not set the council up', () => {
  expect(may(['scrutiny_officer'], 'editRegister')).toBe(true);
  expect(may(['scrutiny_officer'], 'administer')).toBe(false);
});

test('a committee member reads, and answers nothing', () => {
  expect(may(['committee_member'], 'read')).toBe(true);
  expect(may(['committee_member'], 'answer')).toBe(false);
});

test('one role of several is enough', () => {
  expect(may(['read_only', 'responder'], 'answer')).toBe(true);
});

test.each(everyPermission)('nobody without a role has the permission %s', (permission) => {
  expect(may([], permission)).toBe(false);
});

test('an administrator has every permission', () => {
  expect(everyPermission.filter((permission) => !may(['council_administrator'], permission))).toEqual([]);
});

test('every role reads', () => {
  expect(roles.filter((role) => !may([role], 'read'))).toEqual([]);
});
