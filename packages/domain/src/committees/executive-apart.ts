import type { Nation } from '../councils/nation.ts';

/**
 * Why nobody is of the executive and of a committee that scrutinises it on one day (Local Government Act 2000,
 * s.9FA(3) in England, s.21(9) in Wales); null where no such law stands.
 */
export const executiveApart = (nation: Nation): string | null => {
  if (nation !== 'england' && nation !== 'wales') return null;
  const law = nation === 'england' ? 'section 9FA(3)' : 'section 21(9)';
  return `No member of the executive may sit on a committee that scrutinises it (Local Government Act 2000, ${law})`;
};
