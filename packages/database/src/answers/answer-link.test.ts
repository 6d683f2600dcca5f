import { newId } from '../new-id.ts';
import { readAnswerLink, signAnswerLink } from './answer-link.ts';

const secret = 'a secret for links, of forty letters or so';
const link = { councilId: newId(), digestId: newId(), expiresAt: '2012-09-30T17:00:00.000Z' };
const token = signAnswerLink(link, secret);
const before = new Date('2012-09-30T16:59:59Z');

test('a link says what was signed, in letters that an address may carry', () => {
  expect(readAnswerLink(token, secret, before)).toEqual(link);
  expect(token).toMatch(/^[A-Za-z0-9_-]{94}$/u);
});

test('a link is over at its hour', () => {
  expect(readAnswerLink(token, secret, new Date(link.expiresAt))).toBeNull();
});

test('whatever letter of a link is changed, it opens nothing', () => {
  for (let at = 0; at < token.length; at += 1) {
    const forged = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    expect(readAnswerLink(forged, secret, before)).toBeNull();
  }
});

test.each(['', 'x', token.slice(0, -1), `${token}A`, `${token}=`, ` ${token}`, token.replace(/.$/u, '+')])(
  'cut off or grown, a link opens nothing: %j',
  (broken) => {
    expect(readAnswerLink(broken, secret, before)).toBeNull();
  },
);

test('a link signed with another secret opens nothing', () => {
  expect(readAnswerLink(signAnswerLink(link, 'another secret, of forty letters or so..'), secret, before)).toBeNull();
});

test('only ids are signed', () => {
  expect(() => signAnswerLink({ ...link, digestId: 'none' }, secret)).toThrow('ids of a council and a digest');
});
