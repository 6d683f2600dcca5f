import type { Said } from '@holdfast/words/say';

/** A sentence as the API answers it to somebody who reads English. */
export const said = (text: string): Said => ({ text, language: 'en' });
