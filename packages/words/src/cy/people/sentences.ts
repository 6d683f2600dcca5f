import type { Translation } from '../../catalogue.ts';
import type { people as english } from '../../en/people/sentences.ts';

export const people = {
  no_role: 'Dewiswch o leiaf un rôl.',
} as const satisfies Translation<typeof english>;
