// Jest's own matchers, without their `any`.
export const containing = (words: string): unknown => expect.stringContaining(words);
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const including = (items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
export const having = (properties: object): unknown => expect.objectContaining(properties);

/** A sentence as it is said to somebody who reads English. */
export const said = (text: unknown) => ({ text, language: 'en' });

/** Words of somebody else, which are given as they were written. */
export const asWritten = (text: unknown) => ({ text, language: null });

/** A sentence as it is said to somebody who reads Welsh. */
export const inWelsh = (text: unknown) => ({ text, language: 'cy' });
