/** The views of what was understood, each with its own address. */
export const views = ['rows', 'headings', 'columns', 'words', 'notices', 'left-out'] as const;
export type View = (typeof views)[number];
