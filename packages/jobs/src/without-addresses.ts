/** The first line of a fault, with every email address in it left out: what mail servers say names people. */
export const withoutAddresses = (said: string): string =>
  said
    .split('\n', 1)
    .join('')
    .slice(0, 300)
    .replace(/(?<![^\s<>"'(),;:])[^\s<>"'(),;:]*@[^\s<>"'(),;:]+/gu, '(an address)');
