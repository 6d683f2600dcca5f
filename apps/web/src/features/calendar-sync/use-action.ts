import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { Told } from '../../ui/said-text.tsx';

export interface Action {
  readonly busy: boolean;
  /** Why it was not done, in a sentence. */
  readonly refusal: Told | null;
  /** Does the work once at a time; the answer says whether it was done. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** One press of a button that asks the server for something. */
export function useAction(): Action {
  const explain = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Told | null>(null);
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(explain(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, run };
}
