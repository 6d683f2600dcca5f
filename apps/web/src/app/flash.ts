import { useSyncExternalStore } from 'react';

export interface Flash {
  /** `success` when not said. */
  readonly kind?: 'success' | 'important';
  readonly title: string;
  readonly words?: string | undefined;
}

let waiting: Flash | null = null;
const listeners = new Set<() => void>();

/** Says on the page that comes next what has just been done; null takes it away. */
export const setFlash = (flash: Flash | null): void => {
  waiting = flash;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useFlash = (): Flash | null => useSyncExternalStore(subscribe, () => waiting);
