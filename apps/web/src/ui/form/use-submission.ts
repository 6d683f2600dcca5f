import { useEffect, useRef, useState } from 'react';
import { type ApiProblem, isProblem } from '../../api/problem.ts';
import type { SummaryLine } from '../error-summary.tsx';
import type { Told } from '../said-text.tsx';

type Messages = Readonly<Record<string, Told>>;

/** By field, what can be seen to be wrong before the server is asked; null: nothing. */
export type Checked = Readonly<Record<string, Told | null>>;

export interface SubmissionOptions<Values> {
  readonly check?: (values: Values) => Checked;
  readonly send: (values: Values) => Promise<void>;
  /** The form's name of a field where it differs from the server's. */
  readonly serverNames?: Readonly<Record<string, string>>;
}

export interface Submission {
  readonly errors: Messages;
  readonly lines: readonly SummaryLine[];
  /** What the server said, when it refused. */
  readonly problem: ApiProblem | null;
  readonly sending: boolean;
  /** How often it has been sent in vain: the summary takes the focus each time. */
  readonly refusals: number;
}

const faultsOf = (checked: Checked): Messages => {
  const faults: Record<string, Told> = {};
  for (const [field, message] of Object.entries(checked)) if (message !== null) faults[field] = message;
  return faults;
};

/**
 * Sending a form whose rules live on the server. Its field errors fill the error summary; whatever happens, what was
 * typed stays in the form.
 */
export function useSubmission<Values>(
  options: SubmissionOptions<Values>,
): Submission & { readonly run: (values: Values) => Promise<void> } {
  const [errors, setErrors] = useState<Messages>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [sending, setSending] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const settle = (messages: Messages, cause: ApiProblem | null): void => {
    setErrors(messages);
    setProblem(cause);
    if (cause !== null || Object.keys(messages).length > 0) setRefusals((count) => count + 1);
  };

  const run = async (values: Values): Promise<void> => {
    if (sending) return;
    const wrong = faultsOf(options.check?.(values) ?? {});
    if (Object.keys(wrong).length > 0) {
      settle(wrong, null);
      return;
    }
    setSending(true);
    try {
      await options.send(values);
      if (mounted.current) settle({}, null);
    } catch (error) {
      if (!isProblem(error)) throw error;
      const messages = new Map(
        error.fields.map(({ field, message }) => [options.serverNames?.[field] ?? field, message]),
      );
      settle(Object.fromEntries(messages), error);
    } finally {
      if (mounted.current) setSending(false);
    }
  };

  const lines = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return { errors, lines, problem, sending, refusals, run };
}
