import type { AskedItem } from '@holdfast/contracts/answers/shapes';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerDoor } from '../../api/answers/by-link.ts';
import { isProblem } from '../../api/problem.ts';
import { type Typed, keepHere, keptHere, typedOf, valuesOf } from './draft-values.ts';

export type SaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'offline' | 'stale';

export interface Draft {
  readonly typed: Typed;
  readonly state: SaveState;
  readonly change: (part: Partial<Typed>) => void;
  /** Saves what is not saved yet; false where it could not. */
  readonly flush: () => Promise<boolean>;
}

const pause = 900;
const tryAgain = 8_000;

/** Keeps an answer as it is written: after a short pause on the server, and until that is done on the device. */
export function useDraft(item: AskedItem, save: AnswerDoor['save']): Draft {
  const { reminderId } = item;
  const [first] = useState(() => keptHere(reminderId));
  const [typed, setTyped] = useState<Typed>(first ?? typedOf(item));
  const [state, setState] = useState<SaveState>(
    first === null ? (item.state === 'draft' ? 'saved' : 'idle') : 'waiting',
  );
  const now = useRef({ typed, revision: item.revision, dirty: first !== null, sending: Promise.resolve(true) });

  const once = useCallback(async (): Promise<boolean> => {
    if (!now.current.dirty) return true;
    const sent = now.current.typed;
    setState('saving');
    try {
      const { revision } = await save(reminderId, now.current.revision, valuesOf(sent));
      now.current.revision = revision;
      now.current.dirty = now.current.typed !== sent;
      if (now.current.dirty) return await once();
      keepHere(reminderId, null);
      setState('saved');
      return true;
    } catch (error) {
      setState(isProblem(error, 'stale_version') ? 'stale' : 'offline');
      return false;
    }
  }, [reminderId, save]);

  /** One at a time: each save carries the version that the one before it made. */
  const flush = useCallback((): Promise<boolean> => {
    now.current.sending = now.current.sending.then(once);
    return now.current.sending;
  }, [once]);

  useEffect(() => {
    if (state !== 'waiting' && state !== 'offline') return undefined;
    const timer = setTimeout(() => void flush(), state === 'waiting' ? pause : tryAgain);
    return () => clearTimeout(timer);
  }, [state, typed, flush]);

  const change = (part: Partial<Typed>): void => {
    const next = { ...now.current.typed, ...part };
    now.current.typed = next;
    now.current.dirty = true;
    keepHere(reminderId, next);
    setTyped(next);
    if (state !== 'stale') setState('waiting');
  };
  return { typed, state, change, flush };
}
