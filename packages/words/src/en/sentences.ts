import { people } from './people/sentences.ts';
import { problems } from './problems/sentences.ts';
import { titles } from './titles/sentences.ts';

/** Every sentence that a rule, an answer or a message can say, by room. A code is the room and the key: "people.no_role". */
export const sentences = { people, problems, titles } as const;
