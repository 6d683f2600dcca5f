import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { useProblemWords } from '../problem-words.ts';
import type { ServerForm } from './use-server-form.ts';

interface FormFrameProps<Values extends FieldValues> {
  readonly form: ServerForm<Values>;
  readonly submitLabel: string;
  readonly cancel?: ReactNode;
  readonly children: ReactNode;
}

/** A form with what is wrong at its top and its one main button at the end. */
export function FormFrame<Values extends FieldValues>({ form, submitLabel, cancel, children }: FormFrameProps<Values>) {
  const { t } = useTranslation();
  const explain = useProblemWords();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.refusals > 0) summary.current?.focus();
  }, [form.refusals]);
  const lines =
    form.lines.length === 0 && form.problem !== null
      ? [{ field: null, message: explain(form.problem) }]
      : form.lines.map((line) => ({
          ...line,
          field: line.field !== null && document.getElementById(line.field) !== null ? line.field : null,
        }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {lines.length > 0 && <ErrorSummary lines={lines} ref={summary} />}
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
