import type { Upload } from '@holdfast/contracts/imports';
import { useState } from 'react';

const placeKey = (where: Upload['leftOut'][number]['where']): string =>
  Object.entries(where)
    .map(([name, value]) => `${name}${value}`)
    .join();

export const noticeKey = (notice: Upload['anomalies'][number]): string => `${notice.code}@${placeKey(notice.where)}`;
export const leftOutKey = (item: Upload['leftOut'][number]): string => `left-out@${placeKey(item.where)}`;

const read = (storageKey: string): ReadonlySet<string> => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : []);
  } catch {
    return new Set();
  }
};

const write = (storageKey: string, ticks: ReadonlySet<string>): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify([...ticks]));
  } catch {
    // A browser that keeps nothing still lets the list be ticked off while the page is open.
  }
};

interface Ticks {
  readonly ticked: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** How many of the notices and left-outs have not been looked at. */
  readonly open: number;
}

/** What a person has looked at of the notices and left-outs: their own list, in their own browser. */
export function useTicks(upload: Upload): Ticks {
  const storageKey = `holdfast.ticks.${upload.uploadId}`;
  const [ticks, setTicks] = useState(() => read(storageKey));
  const keys = [...upload.anomalies.map(noticeKey), ...upload.leftOut.map(leftOutKey)];
  return {
    ticked: (key) => ticks.has(key),
    toggle: (key) => {
      const next = new Set(ticks);
      if (!next.delete(key)) next.add(key);
      write(storageKey, next);
      setTicks(next);
    },
    open: keys.filter((key) => !ticks.has(key)).length,
  };
}
