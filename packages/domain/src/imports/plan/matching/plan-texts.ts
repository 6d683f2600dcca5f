import type { RegisterRow } from '../plan-field.ts';
import { wordsOf } from './plan-near.ts';
import { valueKey } from '../../../recommendations/fields/tracker-values.ts';
import type { TrackerValues } from '../../../recommendations/fields/tracker-values.ts';
import { remember } from '../../values/remember.ts';

/** The fields whose words say which recommendation a row is; the first that is filled speaks for the row. */
const tellingFields = ['recommendation', 'action', 'source_title', 'note'] as const;

/** Reviews give their title to many rows. */
export const foldedText = remember((text) => wordsOf(text).join(' '));

/** What a row says first, '' where it says nothing of the kind. */
export const tellingText = (values: TrackerValues): string =>
  tellingFields.map((field) => valueKey(values[field])).find((text) => text !== '') ?? '';

/** Words that paper and register share, found once for all the ways of matching that ask for the same words. */
export interface SharedTexts {
  /** By row of the paper: what it says first, folded. */
  readonly asked: readonly string[];
  /** By row of the register: which of the paper's first words it holds in any field, now or in what a paper last said. */
  readonly held: readonly (readonly string[])[];
  /** Whether any row of the register holds what this row of the paper says first. */
  readonly isHeld: (incoming: number) => boolean;
}

const none: readonly string[] = [];

/**
 * Most rows of a new paper share no words with the register, and most of a large register is not in the paper: those
 * need not be weighed by anything that asks for the same words.
 */
export const shareTexts = (incoming: readonly TrackerValues[], register: readonly RegisterRow[]): SharedTexts => {
  const asked = incoming.map((values) => foldedText(tellingText(values)));
  const sought = new Set(asked);
  const heard = new Set<string>();
  const held = register.map(({ current, imported }): readonly string[] => {
    const texts = new Set(['']);
    for (const field of tellingFields) {
      texts.add(valueKey(current[field]));
      if (imported !== null && imported[field] !== current[field]) texts.add(valueKey(imported[field]));
    }
    const here = [...texts].map(foldedText).filter((text) => sought.has(text));
    for (const text of here) heard.add(text);
    return here.length === 0 ? none : here;
  });
  return { asked, held, isHeld: (index) => heard.has(asked[index] ?? '') };
};
