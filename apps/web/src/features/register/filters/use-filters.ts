import { getRouteApi } from '@tanstack/react-router';
import type { Filters } from './filters.ts';

const route = getRouteApi('/signedIn/register');

/** The filters as they stand in the address, and how to change them: the way back is the way that was come. */
export function useFilters(): readonly [Filters, (change: Partial<Record<keyof Filters, string>>) => void] {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: Partial<Record<keyof Filters, string>>): void => {
    void navigate({ search: (before) => ({ ...before, ...next }) as Filters, resetScroll: false });
  };
  return [filters, change];
}
