import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldProps } from './field.tsx';

type TextInputProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>;

export function TextInput({
  name,
  id = name,
  label,
  hint,
  error,
  labelHidden = false,
  className = '',
  ...rest
}: TextInputProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <input
        type="text"
        {...rest}
        id={id}
        name={name}
        className={`govuk-input ${error === undefined ? '' : 'govuk-input--error'} ${className}`}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      />
    </Field>
  );
}
