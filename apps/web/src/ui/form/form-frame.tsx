import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../button.tsx';
import { ErrorSummary, type SummaryLine } from '../error-summary.tsx';
import { useProblemWords } from '../problem-words.ts';
import type { Submission } from './use-submission.ts';

interface FormFrameProps {
  readonly form: Submission & { readonly submit: (form: HTMLFormElement) => void };
  readonly submitLabel: string;
  readonly cancel?: ReactNode;
  readonly children: ReactNode;
}

/** A form with what is wrong at its top and its one main button at the end. */
export function FormFrame({ form, submitLabel, cancel, children }: FormFrameProps) {
  const { t } = useWords();
  const explain = useProblemWords();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.refusals > 0) summary.current?.focus();
  }, [form.refusals]);
  const general: readonly SummaryLine[] =
    form.problem === null ? [] : [{ field: null, message: explain(form.problem) }];
  const lines = form.lines.length > 0 ? form.lines : general;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit(event.currentTarget);
      }}
    >
      {lines.length > 0 && <ErrorSummary lines={lines} ref={summary} />}
      {form.problem?.code === 'not_signed_in' && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.signIn} target="_blank" rel="noreferrer">
            {t('problem.signInElsewhere')}
          </a>
        </p>
      )}
      {children}
      <div className="govuk-button-group">
        <Button type="submit" busy={form.sending}>
          {form.sending ? t('form.sending') : submitLabel}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
