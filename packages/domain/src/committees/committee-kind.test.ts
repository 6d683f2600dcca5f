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
    'Overview and Scrutiny of the Executive': 'scrutiny_committee',
    'Cabinet Scrutiny Committee': 'scrutiny_committee',
    'Health Scrutiny Panel': 'panel',
    'Scrutiny Board (Children)': 'board',
    'Executive Board': 'cabinet',
    'Mayor and Cabinet': 'cabinet',
    'Bwrdd Gweithredol': 'cabinet',
    'Y Cabinet': 'cabinet',
    'Pwyllgor Craffu’r Cabinet': 'scrutiny_committee',
    'Cyngor Llawn': 'full_council',
    'Testshire Combined Authority': 'cabinet',
    'Combined Authority Board': 'cabinet',
    'Board of the Testshire Combined County Authority': 'cabinet',
    'Testshire Combined Authority Overview and Scrutiny Committee': 'scrutiny_committee',
    'Health and Wellbeing Board': 'other',
    'Safeguarding Children Board': 'other',
    'Planning Committee': 'other',
    'Licensing Panel': 'other',
    'Planning and Transport Scrutiny Committee': 'scrutiny_committee',
  };
  expect(Object.fromEntries(Object.keys(kinds).map((name) => [name, kindByName(name)]))).toEqual(kinds);
});
