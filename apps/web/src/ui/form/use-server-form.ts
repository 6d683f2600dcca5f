import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { type Submission, type SubmissionOptions, useSubmission } from './use-submission.ts';

interface ServerFormOptions<Values extends FieldValues> extends SubmissionOptions<Values> {
  readonly defaultValues: DefaultValues<Values>;
}

export interface ServerForm<Values extends FieldValues> extends Submission {
  readonly fields: UseFormReturn<Values>;
  readonly submit: () => void;
}

/** The fields of a form together with its sending. */
export function useServerForm<Values extends FieldValues>(options: ServerFormOptions<Values>): ServerForm<Values> {
  const fields = useForm<Values>({ defaultValues: options.defaultValues });
  const { run, ...submission } = useSubmission<Values>(options);
  return { ...submission, fields, submit: () => void fields.handleSubmit(run)() };
}
