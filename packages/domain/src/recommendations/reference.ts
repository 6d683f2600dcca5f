/**
 * The next free reference of a council in a municipal year: the council's prefix, the year and a number that is never
 * given twice, also after the highest one was deleted from the list of those shown.
 * Example: `nextReference('SR', '2012/13', ['SR12-13-007'])` is "SR12-13-008".
 */
export const nextReference = (prefix: string, municipalYear: string, taken: readonly string[]): string => {
  const [first = '', second = ''] = municipalYear.split('/');
  const start = `${prefix}${first.slice(-2)}-${second.slice(-2)}-`;
  const numbers = taken
    .filter((reference) => reference.startsWith(start))
    .map((reference) => Number(/^\d+/u.exec(reference.slice(start.length))?.[0] ?? 0));
  return `${start}${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
};

/**
 * Folds a reference or a part to the form in which two writings of it are the same: "SR 12/13 01" and "sr12-13 01",
 * "(a)" and "a)". Only for comparing; what the council wrote is what is shown.
 */
export const sameReference = (reference: string): string => reference.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
