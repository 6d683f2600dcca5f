import { committeeKinds, kindByName, scrutinises, scrutinisingKinds } from './committee-kind.ts';

it('has the executive and the full council scrutinise nobody', () => {
  expect(committeeKinds.filter((kind) => !scrutinises(kind))).toEqual(['cabinet', 'full_council', 'other']);
  expect(scrutinisingKinds.every(scrutinises)).toBe(true);
});

it('tells the kind of a body from its name, and takes it for scrutiny where the name does not say', () => {
  const kinds = {
    Cabinet: 'cabinet',
    'The Executive': 'cabinet',
    Council: 'full_council',
    'Testshire County Council': 'full_council',
    'Housing Panel': 'panel',
    'Harbour Board': 'board',
    'Overview and Scrutiny': 'scrutiny_committee',
  };
  expect(Object.fromEntries(Object.keys(kinds).map((name) => [name, kindByName(name)]))).toEqual(kinds);
});
