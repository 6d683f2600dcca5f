import { bodyKey } from './body-name.ts';

test.each([
  ['The Overview & Scrutiny Management Committee', 'Overview and Scrutiny Management Committee'],
  ['CHILDREN’S SERVICES  PANEL', "Children's Services Panel"],
  ['Adults, Health and Housing', 'adults health & housing'],
  ['Overview and Scrutiny – Management Committee.', 'Overview and Scrutiny Management Committee'],
])('“%s” is “%s”', (one, other) => expect(bodyKey(one)).toBe(bodyKey(other)));

test.each([
  ['Housing Panel', 'Housing Scrutiny Panel'],
  ['Scrutiny Panel A', 'Scrutiny Panel B'],
  ['Overview Committee', 'Overviews Committee'],
  ['Theatre Board', 'Atre Board'],
])('“%s” is not “%s”', (one, other) => expect(bodyKey(one)).not.toBe(bodyKey(other)));

test('a name of nothing but an article keeps it', () => expect(bodyKey('The')).toBe('the'));
