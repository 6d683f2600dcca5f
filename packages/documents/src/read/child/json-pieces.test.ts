import fc from 'fast-check';
import { jsonPieces } from './json-pieces.ts';

test('the pieces join to what JSON gives', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 9 }), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
    }),
  );
});

test('a field without a value is left out', () => {
  expect([...jsonPieces({ a: undefined, b: [1] })].join('')).toBe('{"b":[1]}');
});
