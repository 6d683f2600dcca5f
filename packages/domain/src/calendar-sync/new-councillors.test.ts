import { isoDate } from '../dates/iso-date.ts';
import { newCouncillors, personKey } from './new-councillors.ts';

const councillor = (name: string, endsOn: string | null = null) => ({
  id: name,
  name,
  party: null,
  ward: null,
  roles: null,
  email: null,
  endsOn: endsOn === null ? null : isoDate(endsOn),
});

it('knows a person under whatever title', () => {
  expect(personKey('The Rt Hon Cllr Ada Brook OBE')).toBe(personKey('Ada Brook'));
  expect(personKey('Councillor Ada Brook (Chair)')).toBe(personKey('Cllr. Ada Brook'));
  expect(personKey('Msimbo Lord')).not.toBe(personKey('Lord'));
});

it('names who is not here, and nobody whose term is over', () => {
  const there = [councillor('Councillor Ada Brook'), councillor('Cllr Sam Reed'), councillor('Cllr Old', '2026-05-01')];
  const found = newCouncillors(there, [{ name: 'Cllr Ada Brook' }], isoDate('2026-06-01'));
  expect(found.map(({ name }) => name)).toEqual(['Cllr Sam Reed']);
});
