import type { z } from 'zod';
import { ProblemError } from './problem.ts';

/** Where the next page begins, made opaque: callers pass it back and read nothing into it. */
export const writeCursor = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

export const readCursor = <Place>(cursor: string | undefined, place: z.ZodType<Place>): Place | undefined => {
  if (cursor === undefined) return undefined;
  const read = place.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  if (read.success) return read.data;
  throw new ProblemError('bad_request', 'The cursor is not one that Holdfast gave. Begin again at the first page.');
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
