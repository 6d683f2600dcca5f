import type { Catalogue } from './catalogue.ts';
import type { Language } from './languages.ts';
import { pluralForm } from './formatting/plural-forms.ts';

const follow = (words: Catalogue, path: readonly string[]): string | null => {
  const end = path.reduce<Catalogue | string | undefined>(
    (at, step) => (typeof at === 'object' ? at[step] : undefined),
    words,
  );
  return typeof end === 'string' ? end : null;
};

/**
 * The text of a key, in the form that the count takes in that language: `textAt(words, 'list.found', 'en', 1)` is the
 * text `found_one` in the group `list`. None may have a text of its own, `found_zero`, in every language. What has no
 * forms is said as it stands; null: there is no such text.
 */
export function textAt(words: Catalogue, key: string, language: Language, count?: number): string | null {
  const path = key.split('.');
  if (count === undefined) return follow(words, path);
  const last = path.pop() ?? '';
  const form = pluralForm(language, count);
  const forms = count === 0 ? ['zero', form] : [form];
  for (const name of [...forms.map((each) => `${last}_${each}`), last]) {
    const text = follow(words, [...path, name]);
    if (text !== null) return text;
  }
  return null;
}
