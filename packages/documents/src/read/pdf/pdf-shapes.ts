/** Points from the top left corner of the page as it is looked at: `x` to the right, `y` down. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Words that stand together on a page, with the line that they stand on and the size of their letters. */
export interface Piece extends Box {
  readonly text: string;
  readonly base: number;
  readonly size: number;
}

/** A ruling line, along or down: `at` is its place across, `from` and `to` are its ends. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Fill extends Box {
  readonly colour: string;
}

/** What is on a page: its words, the lines ruled on it and what is painted behind. */
export interface PageInk {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly along: readonly Rule[];
  readonly down: readonly Rule[];
  readonly fills: readonly Fill[];
  /** Left edges that words keep to, line after line. */
  readonly starts: readonly number[];
  /** Words that stand outside the page and that nobody sees. */
  readonly outside: readonly string[];
}

export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that does `second` and then `first`. */
export const times = (first: Matrix, second: Matrix): Matrix => [
  first[0] * second[0] + first[2] * second[1],
  first[1] * second[0] + first[3] * second[1],
  first[0] * second[2] + first[2] * second[3],
  first[1] * second[2] + first[3] * second[3],
  first[0] * second[4] + first[2] * second[5] + first[4],
  first[1] * second[4] + first[3] * second[5] + first[5],
];

export const moved = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

export const middle = (from: number, to: number): number => (from + to) / 2;

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

export const asMatrix = (numbers: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};
