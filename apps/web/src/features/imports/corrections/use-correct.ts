import type { ImportCorrections, Upload } from '@holdfast/contracts/imports/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importQuery } from '../../../api/imports/import-query.ts';
import { saveCorrections } from '../../../api/imports/save-corrections.ts';
import { isProblem } from '../../../api/problem.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { useProblemWords } from '../../../ui/problem-words.ts';

export interface Correct {
  readonly correct: (corrections: ImportCorrections) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last correction was not taken, in a sentence. */
  readonly refusal: string | null;
}

/** Lays a correction over the paper, which is then read again. The answer says whether it was taken. */
export function useCorrect(upload: Upload, rereading: boolean): Correct {
  const { t } = useWords('imports');
  const queryClient = useQueryClient();
  const explain = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const correct = async (corrections: ImportCorrections): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    try {
      await saveCorrections(upload.uploadId, upload.revision, corrections);
      return true;
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(isProblem(error, 'stale_version') ? t('correct.stale') : explain(error));
      return false;
    } finally {
      await queryClient.invalidateQueries(importQuery(upload.uploadId));
      setBusy(false);
    }
  };
  return { correct, busy: busy || rereading, refusal };
}
