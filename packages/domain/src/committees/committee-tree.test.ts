import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { treeOrder } from '../settings/tree-order.ts';
import { decideParent, type InTree } from './committee-tree.ts';

const committee = (committeeId: string, parentId: string | null, endedOn: string | null = null): InTree => ({
  committeeId,
  parentId,
  endedOn,
  name: `${committeeId} Panel`,
});

test('a circle is refused with the committees that would make it', () => {
  const all = [committee('Roads', 'Streets'), committee('Streets', 'Place'), committee('Place', null)];
  expect(inEnglish(decideParent(committee('Place', 'Roads'), all))).toMatchObject({
    code: 'committees.circle',
    sentence: 'Place Panel, Roads Panel and Streets Panel would be under one another: choose another parent.',
  });
  expect(decideParent(committee('Place', null), all).allowed).toBe(true);
});

test('nothing goes on under a parent that has ended', () => {
  const board = committee('Board', null, '2026-05-12');
  expect(decideParent(committee('Roads', 'Board'), [board])).toMatchObject({ code: 'committees.parent_has_ended' });
  expect(decideParent(committee('Roads', 'Board', '2026-05-12'), [board]).allowed).toBe(true);
});

test('parents that are taken one by one never close a circle, and each committee is listed once', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const wishes = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 40 });
  fc.assert(
    fc.property(wishes, (all) => {
      let tree = names.map((name) => committee(name, null));
      for (const [child, parent] of all) {
        const wished = committee(child, parent);
        if (decideParent(wished, tree).allowed) tree = tree.map((one) => (one.committeeId === child ? wished : one));
      }
      for (const start of tree) {
        let at: InTree | undefined = start;
        for (let steps = 0; at !== undefined; steps += 1) {
          expect(steps).toBeLessThanOrEqual(names.length);
          const { parentId }: InTree = at;
          at = tree.find(({ committeeId }) => committeeId === parentId);
        }
      }
      expect(
        treeOrder(tree, ({ committeeId }) => committeeId)
          .map(({ item }) => item.committeeId)
          .toSorted(),
      ).toEqual(names);
    }),
  );
});
