/** By what a page of the register is sorted, and which of its days it may be narrowed to. */
export const registerSorts = ['newest', 'oldest', 'reference', 'portfolio', 'status', 'due', 'changed'] as const;
export type RegisterSort = (typeof registerSorts)[number];
export const dueFilters = ['overdue', 'response_overdue', 'next_30_days', 'no_date', 'history'] as const;
export type DueFilter = (typeof dueFilters)[number];
