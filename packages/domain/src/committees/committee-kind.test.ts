import { committeeKinds, scrutinises, scrutinisingKinds } from './committee-kind.ts';

it('has the executive and the full council scrutinise nobody', () => {
  expect(committeeKinds.filter((kind) => !scrutinises(kind))).toEqual(['cabinet', 'full_council', 'other']);
  expect(scrutinisingKinds.every(scrutinises)).toBe(true);
});
