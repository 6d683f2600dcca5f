/** A place in a list of imports, written so that no program builds on what is in it. */
export const encodePlace = (list: 'row' | 'upload', place: string): string =>
  Buffer.from(`${list}:${place}`).toString('base64url');

/** null for what `encodePlace` did not make, or made for another list. */
export const decodePlace = (list: 'row' | 'upload', cursor: string, shape: RegExp): string | null => {
  const [of, place = ''] = Buffer.from(cursor, 'base64url').toString().split(':');
  return of === list && shape.test(place) ? place : null;
};
