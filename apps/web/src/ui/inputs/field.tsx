import type { ReactNode } from 'react';
import { useWords } from '../../app/language/use-words.ts';

export interface FieldProps {
  readonly name: string;
  /** The element's id, to which the error summary links; the name when not given. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Names the field for readers of the screen where its place says enough to the eye. */
  readonly labelHidden?: boolean;
}

interface FrameProps extends Omit<FieldProps, 'name'> {
  readonly id: string;
  readonly children: ReactNode;
}

export const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;

/** What a control is described by: its hint, then what is wrong with it. */
export const describedBy = (id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>): string | undefined =>
  [hint === undefined ? '' : hintId(id), error === undefined ? '' : errorId(id)].filter(Boolean).join(' ') || undefined;

export function ErrorMessage({ id, children }: { readonly id: string; readonly children: string }) {
  const { t } = useWords();
  return (
    <p id={errorId(id)} className="govuk-error-message">
      <span className="govuk-visually-hidden">{t('form.error')}</span> {children}
    </p>
  );
}

/** Label, hint and error around one control. */
export function Field({ id, label, hint, error, labelHidden = false, children }: FrameProps) {
  return (
    <div className={`govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}`}>
      <label className={labelHidden ? 'govuk-visually-hidden' : 'govuk-label govuk-label--s'} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={hintId(id)} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}

/** Legend, hint and error around several controls that answer one question. */
export function FieldGroup({ id, label, hint, error, labelHidden = false, children }: FrameProps) {
  return (
    <div className={`govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}`} id={id}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, { hint, error })}>
        <legend className={labelHidden ? 'govuk-visually-hidden' : 'govuk-fieldset__legend govuk-fieldset__legend--s'}>
          {label}
        </legend>
        {hint !== undefined && (
          <div id={hintId(id)} className="govuk-hint">
            {hint}
          </div>
        )}
        {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
        {children}
      </fieldset>
    </div>
  );
}
