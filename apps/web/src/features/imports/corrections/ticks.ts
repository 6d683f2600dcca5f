import type { Upload } from '@holdfast/contracts/imports/shapes';

const placeKey = (where: Upload['leftOut'][number]['where']): string =>
  Object.entries(where)
    .map(([name, value]) => `${name}${value}`)
    .join();

/** The server keeps a key of at most this length. */
const mostLetters = 500;

export const noticeKey = (notice: Upload['anomalies'][number]): string =>
  `${notice.code}@${placeKey(notice.where)}`.slice(0, mostLetters);
export const leftOutKey = (item: Upload['leftOut'][number]): string =>
  `left-out@${placeKey(item.where)}`.slice(0, mostLetters);

/** Who ticked it off, and when; null while nobody has looked at it. */
export const lookedAt = (upload: Upload, key: string): Upload['lookedAt'][number] | null =>
  upload.lookedAt.find((tick) => tick.key === key) ?? null;

/** How many of the notices and left-outs nobody has looked at. */
export const notLookedAt = (upload: Upload): number => {
  const ticked = new Set(upload.lookedAt.map(({ key }) => key));
  return [...upload.anomalies.map(noticeKey), ...upload.leftOut.map(leftOutKey)].filter((key) => !ticked.has(key))
    .length;
};
