import type { Said } from '@holdfast/words/say';
import { useSyncExternalStore } from 'react';
import { language, listenToLanguage } from '../app/language/i18n.ts';

/** Words of the page, in its language, or what the server said, with the language in which it said so. */
export type Told = string | Said;

/** The text alone: where two are compared. */
export const textOf = (told: Told): string => (typeof told === 'string' ? told : told.text);

/** What was told; where that is in another language than the page, or in none that is known, it says so (WCAG 3.1.2). */
export function SaidText({ told }: { readonly told: Told }) {
  const spoken = useSyncExternalStore(listenToLanguage, language);
  if (typeof told === 'string') return told;
  return told.language === spoken ? told.text : <span lang={told.language ?? ''}>{told.text}</span>;
}
