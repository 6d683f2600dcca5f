/**
 * Addresses carry plain text: a search for "2012" stays the word, and a link can be read and typed by people. The
 * router's own way would write JSON.
 */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

export const stringifySearch = (search: Record<string, unknown>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (typeof value === 'string' && value !== '') parameters.set(name, value);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
};

/** One parameter as text, or undefined when it is not there; whatever else stands in the address is dropped. */
export const textOf = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = search[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** One parameter that must be one of a list. */
export const oneOf = <Value extends string>(
  search: Record<string, unknown>,
  name: string,
  values: readonly Value[],
): Value | undefined => values.find((value) => value === search[name]);

/** Only the parameters that are set, so that an address holds nothing idle. */
export const defined = <Search extends Record<string, string | undefined>>(
  search: Search,
): { [Name in keyof Search]?: NonNullable<Search[Name]> } =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Search]?: NonNullable<Search[Name]>;
  };

/** For a page that shows one day, today where none is in the address: what a route says of its search. */
export const dayInSearch = {
  validateSearch: (search: Record<string, unknown>) => defined({ on: textOf(search, 'on') }),
  loaderDeps: ({ search: { on } }: { readonly search: { readonly on?: string } }) => ({ on }),
};
