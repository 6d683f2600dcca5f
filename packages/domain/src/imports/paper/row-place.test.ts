import { placeKey, placesOfRows, whereKey } from './row-place.ts';

it('tells several rows of one place apart, in their order', () => {
  const there = { table: 1, row: 3 };
  const rows = [{ where: there }, { where: { table: 1, row: 4 } }, { where: there }];
  expect(placesOfRows(rows).map(({ nth }) => nth)).toEqual([1, 1, 2]);
  expect(new Set(placesOfRows(rows).map(placeKey)).size).toBe(3);
  expect(placeKey({ where: there })).toBe(placeKey({ where: there, nth: 1 }));
});

it('knows a row of a table wherever its line stands, and a line by its number', () => {
  expect(whereKey({ table: 1, row: 3, line: 12 })).toBe(whereKey({ table: 1, row: 3, line: 13 }));
  expect(whereKey({ line: 12 })).not.toBe(whereKey({ line: 13 }));
  expect(whereKey({ sheet: 'A', table: 1, row: 3 })).not.toBe(whereKey({ sheet: 'B', table: 1, row: 3 }));
});
