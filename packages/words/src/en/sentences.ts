import { committees } from './committees/sentences.ts';
import { meetings } from './meetings/sentences.ts';
import { minutes } from './minutes/sentences.ts';
import { people } from './people/sentences.ts';
import { portfolios } from './portfolios/sentences.ts';
import { problems } from './problems/sentences.ts';
import { programmes } from './programmes/sentences.ts';
import { recommendations } from './recommendations/sentences.ts';
import { settings } from './settings/sentences.ts';
import { titles } from './titles/sentences.ts';

/** Every sentence that a rule, an answer or a message can say, by room. A code is the room and the key: "people.no_role". */
export const sentences = {
  committees,
  meetings,
  minutes,
  people,
  portfolios,
  problems,
  programmes,
  recommendations,
  settings,
  titles,
} as const;
