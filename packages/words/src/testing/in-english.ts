import { sayThroughout } from '../say-throughout.ts';

/** A value with every sentence in it said in English, so that a test reads as a person does. */
export const inEnglish = (value: unknown): unknown => sayThroughout('en', value);
