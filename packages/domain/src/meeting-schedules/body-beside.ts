import type { CommitteeKind } from '../committees/committee-kind.ts';

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The committee that a rule means by a name. "Cabinet" and "the executive" mean whichever body that is, whatever it is
 * called. Example: "the Cabinet" finds the "Executive Board" of kind cabinet where no body is called Cabinet.
 */
export const bodyBeside = <Body extends { readonly name: string; readonly kind: CommitteeKind }>(
  name: string,
  bodies: readonly Body[],
): Body | undefined => {
  const wanted = fold(name);
  return (
    bodies.find((body) => fold(body.name) === wanted) ??
    (/^(?:cabinet|executive)$/u.test(wanted) ? bodies.find(({ kind }) => kind === 'cabinet') : undefined)
  );
};
