import { audienceOf, audiences, mayRead, readsUnconfirmed, sightOf } from './audience.ts';

test('each audience reads so far and no further', () => {
  const reads = audiences.map((audience) => [
    audience,
    mayRead(audience, null),
    mayRead(audience, 'exempt'),
    mayRead(audience, 'confidential'),
  ]);
  expect(reads).toEqual([
    ['register_editor', true, true, true],
    ['item_responder', true, true, true],
    ['responder', true, true, false],
    ['committee_member', true, true, false],
    ['reader', true, false, false],
    ['link_holder', true, false, false],
    ['paper', true, false, false],
    ['public', false, false, false],
    ['peer_team', false, false, false],
    ['comparison', false, false, false],
    ['machine', false, false, false],
  ]);
});

test('a paper that nobody has confirmed is for those who keep the register', () => {
  expect(audiences.filter(readsUnconfirmed)).toEqual(['register_editor']);
});

test('who keeps the register, answers for it or sits on the committee reads exempt words; who may only read does not', () => {
  expect(
    (['council_administrator', 'scrutiny_officer', 'responder', 'committee_member', 'read_only'] as const).map((role) =>
      audienceOf([role]),
    ),
  ).toEqual(['register_editor', 'register_editor', 'responder', 'committee_member', 'reader']);
  expect(sightOf(audienceOf(['read_only', 'responder']))).toBe('exempt');
  expect(audienceOf(['responder', 'scrutiny_officer'])).toBe('register_editor');
  expect(audienceOf([])).toBe('reader');
});
