export const register = {
  too_many_views: 'You keep 30 views, the most there can be. Remove one first.',
} as const;
