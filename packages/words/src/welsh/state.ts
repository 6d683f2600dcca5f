import type { Catalogue } from '../catalogue.ts';
import { checked } from '../cy/checked.ts';
import { sentences } from '../cy/sentences.ts';
import { values } from '../cy/values/sentences.ts';
import { screenRooms, screenWords } from '../screens.ts';
import { textsOf } from '../texts-of.ts';

interface WelshState {
  /** How many Welsh texts there are. */
  readonly texts: number;
  /** How many of them a reader of Welsh has checked, as they stand now. */
  readonly checked: number;
}

/** How many of the texts were checked with the very words that they have now. */
export const countChecked = (
  texts: readonly (readonly [key: string, text: string])[],
  found: Readonly<Record<string, string>>,
): WelshState => ({ texts: texts.length, checked: texts.filter(([key, text]) => found[key] === text).length });

/** Every Welsh text by its key. */
export const welshTexts = async (): Promise<readonly (readonly [key: string, text: string])[]> => {
  const rooms = await Promise.all(screenRooms.map(async (room) => [room, await screenWords('cy', room)] as const));
  const screens: Catalogue = Object.fromEntries(
    rooms.flatMap(([room, words]) => (words === null ? [] : [[room, words]])),
  );
  return textsOf({ screens, sentences, values });
};

export const welshState = async (): Promise<WelshState> => countChecked(await welshTexts(), checked);
