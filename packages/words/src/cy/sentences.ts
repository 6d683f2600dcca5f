import type { Translation } from '../catalogue.ts';
import type { sentences as english } from '../en/sentences.ts';
import { people } from './people/sentences.ts';

export const sentences = { people } as const satisfies Translation<typeof english>;
