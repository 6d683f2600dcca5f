/** Statute, bank holidays and notice periods differ by nation: every clock asks which one the council is in. */
export const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const;
export type Nation = (typeof nations)[number];
