/** `Chief Executive’s Office` → `chief.executives.office`, `Cllr Rosalind Tark` → `cllr.rosalind.tark`. */
const partsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((part) => part !== '');

/** The addresses of the invented people of a council, at names that are reserved for examples and lead nowhere. */
export const addressesAt = (councilHost: string) => ({
  /** Somebody of the council, or a post or team of it. */
  own: (name: string): string => `${partsOf(name).join('.')}@${councilHost}`,
  /** A partner has a house of its own. */
  partner: (name: string): string => `enquiries@${partsOf(name).join('-')}.example`,
});
