/** By what a page of the register is sorted, and which of its days it may be narrowed to. */
export const registerSorts = [
  'newest',
  'oldest',
  'reference',
  'portfolio',
  'status',
  'due',
  'claimed',
  'changed',
] as const;
export type RegisterSort = (typeof registerSorts)[number];
export const dueFilters = [
  'overdue',
  'response_overdue',
  'action_overdue',
  'response_due_soon',
  'next_30_days',
  'no_date',
] as const;
export type DueFilter = (typeof dueFilters)[number];
