import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importQuery } from '../../../api/imports/import-query.ts';
import { lookAtNotice } from '../../../api/imports/look-at-notice.ts';
import { isProblem } from '../../../api/problem.ts';
import { useProblemWords } from '../../../ui/problem-words.ts';

interface LookAt {
  readonly lookAt: (key: string, ticked: boolean) => Promise<void>;
  /** The one that is on its way. */
  readonly sending: { readonly key: string; readonly ticked: boolean } | null;
  readonly refusal: string | null;
}

/** Ticks are kept with the paper: whoever opens it sees what has been looked at, and by whom. */
export function useLookAt({ uploadId }: Upload): LookAt {
  const queryClient = useQueryClient();
  const explain = useProblemWords();
  const [sending, setSending] = useState<LookAt['sending']>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const lookAt = async (key: string, ticked: boolean): Promise<void> => {
    setSending({ key, ticked });
    setRefusal(null);
    try {
      await lookAtNotice(uploadId, key, ticked);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(explain(error));
    }
    await queryClient.invalidateQueries(importQuery(uploadId));
    setSending((now) => (now?.key === key ? null : now));
  };
  return { lookAt, sending, refusal };
}
