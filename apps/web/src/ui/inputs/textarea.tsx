import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldProps } from './field.tsx';

type TextareaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>;

export function Textarea({
  name,
  id = name,
  label,
  hint,
  error,
  labelHidden = false,
  rows = 5,
  ...rest
}: TextareaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <textarea
        {...rest}
        id={id}
        name={name}
        rows={rows}
        className={`govuk-textarea ${error === undefined ? '' : 'govuk-textarea--error'}`}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      />
    </Field>
  );
}
