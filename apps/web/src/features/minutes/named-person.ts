import type { NamedPerson, Proceedings } from '@holdfast/contracts/minutes/shapes';
import type { PersonKind } from '@holdfast/domain/people/person-kind';

/** A name that the council knows is that person; any other is somebody new, who becomes one of its people. */
export const namedPerson = (people: Proceedings['people'], written: string, kind: PersonKind): NamedPerson => {
  const name = written.trim().replace(/\s+/gu, ' ');
  const known = people.find((person) => person.name.toLowerCase() === name.toLowerCase());
  return known === undefined ? { newPerson: { name, kind } } : { personId: known.personId };
};
