import { useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { ApiProblem, isProblem } from '../../api/problem.ts';
import type { SummaryLine } from '../error-summary.tsx';

type Messages = Readonly<Record<string, string>>;

interface ServerFormOptions<Values extends FieldValues> {
  readonly defaultValues: DefaultValues<Values>;
  /** What can be seen to be wrong before asking: the field and the sentence. */
  readonly check?: (values: Values) => Messages;
  readonly send: (values: Values) => Promise<void>;
  /** The server's name of a field where the form's differs. */
  readonly serverNames?: Readonly<Record<string, string>>;
}

export interface ServerForm<Values extends FieldValues> {
  readonly fields: UseFormReturn<Values>;
  readonly errors: Messages;
  readonly lines: readonly SummaryLine[];
  /** What the server said that no field is to blame for. */
  readonly problem: ApiProblem | null;
  readonly sending: boolean;
  /** How often it has been sent in vain: the summary takes the focus each time. */
  readonly refusals: number;
  readonly submit: () => void;
}

/**
 * A form whose rules live on the server. Its field errors fill the error summary; whatever happens, what was typed
 * stays in the form.
 */
export function useServerForm<Values extends FieldValues>(options: ServerFormOptions<Values>): ServerForm<Values> {
  const fields = useForm<Values>({ defaultValues: options.defaultValues });
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

  const refuse = (messages: Messages, cause: ApiProblem | null): void => {
    setErrors(messages);
    setProblem(cause);
    setRefusals((count) => count + 1);
  };

  const run = async (values: Values): Promise<void> => {
    const wrong = options.check?.(values) ?? {};
    if (Object.keys(wrong).length > 0) return refuse(wrong, null);
    setSending(true);
    try {
      await options.send(values);
      if (mounted.current) refuseNothing();
    } catch (error) {
      if (!isProblem(error)) throw error;
      refuse(
        Object.fromEntries(error.fields.map(({ field, message }) => [options.serverNames?.[field] ?? field, message])),
        error,
      );
    } finally {
      if (mounted.current) setSending(false);
    }
  };
  const refuseNothing = (): void => {
    setErrors({});
    setProblem(null);
  };

  return {
    fields,
    errors,
    lines: Object.entries(errors).map(([field, message]) => ({ field, message })),
    problem,
    sending,
    refusals,
    submit: () => {
      if (!sending) void fields.handleSubmit(run)();
    },
  };
}
