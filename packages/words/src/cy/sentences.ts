import type { Translation } from '../catalogue.ts';
import type { sentences as english } from '../en/sentences.ts';
import { people } from './people/sentences.ts';
import { texts } from './texts/sentences.ts';

export const sentences = { people, texts } as const satisfies Translation<typeof english>;
