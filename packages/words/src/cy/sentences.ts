import type { Translation } from '../catalogue.ts';
import type { sentences as english } from '../en/sentences.ts';
import { people } from './people/sentences.ts';
import { problems } from './problems/sentences.ts';
import { texts } from './texts/sentences.ts';
import { titles } from './titles/sentences.ts';

export const sentences = { people, problems, texts, titles } as const satisfies Translation<typeof english>;
