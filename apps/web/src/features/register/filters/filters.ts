import type { RegisterQuery } from '@holdfast/contracts/recommendations/register';
import { dueFilters, registerSorts } from '@holdfast/domain/recommendations/fields/register-sorts';
import { registerLists } from '@holdfast/domain/recommendations/lists/register-lists';
import { defined, oneOf, textOf } from '../../../app/search.ts';

/** Filters that take several values, joined by commas in the address as in the API. */
export const manyFilters = [
  'status',
  'rag',
  'committee',
  'portfolio',
  'source',
] as const satisfies readonly (keyof RegisterQuery)[];
export type ManyFilter = (typeof manyFilters)[number];

/** What the address of the register may carry; anything else in it is dropped. */
export const readFilters = (search: Record<string, unknown>) =>
  defined({
    search: textOf(search, 'search'),
    committee: textOf(search, 'committee'),
    portfolio: textOf(search, 'portfolio'),
    source: textOf(search, 'source'),
    status: textOf(search, 'status'),
    rag: textOf(search, 'rag'),
    lead: textOf(search, 'lead'),
    due: oneOf(search, 'due', dueFilters),
    upload: textOf(search, 'upload'),
    list: oneOf(search, 'list', registerLists),
    changedAfter: textOf(search, 'changedAfter'),
    mine: oneOf(search, 'mine', ['yes'] as const),
    sort: oneOf(search, 'sort', registerSorts),
    columns: textOf(search, 'columns'),
  });
export type Filters = ReturnType<typeof readFilters>;

export const valuesOf = (filter: string | undefined): readonly string[] => (filter ?? '').split(',').filter(Boolean);

/** What the server is asked for: which columns are shown is nothing to it. */
export const askedOf = (filters: Filters): Omit<Filters, 'columns'> => defined({ ...filters, columns: undefined });

/** How many filters narrow the register; the order of its rows is none, nor are its columns. */
export const filterCount = (filters: Filters): number =>
  Object.entries(filters).filter(([name]) => name !== 'sort' && name !== 'columns').length;
