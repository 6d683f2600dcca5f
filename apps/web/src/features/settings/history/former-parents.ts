interface FormerParent {
  readonly parentId: string | null;
  readonly lastDay: string;
}

const isFormerParent = (value: unknown): value is FormerParent =>
  typeof value === 'object' &&
  value !== null &&
  'parentId' in value &&
  'lastDay' in value &&
  (value.parentId === null || typeof value.parentId === 'string') &&
  typeof value.lastDay === 'string';

/** What something stood under before, as the history keeps it. */
export const formerParentsIn = (value: unknown): readonly FormerParent[] =>
  Array.isArray(value) ? value.filter(isFormerParent) : [];
