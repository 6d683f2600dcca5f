/**
 * JSON that Postgres takes: it knows neither the character NUL nor half a surrogate pair, which broken papers hold.
 * Each becomes U+FFFD, the sign for what cannot be shown.
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? printable(part) : part));

export const printable = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text).toWellFormed();
