// Jest's own matchers, without their `any`.
export const containing = (words: string): unknown => expect.stringContaining(words);
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const including = (items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
export const having = (properties: object): unknown => expect.objectContaining(properties);
