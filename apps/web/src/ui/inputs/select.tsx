import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldProps } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps> & { readonly choices: readonly Choice[] };

export function Select({
  name,
  id = name,
  label,
  hint,
  error,
  labelHidden = false,
  choices,
  className = '',
  ...rest
}: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <select
        {...rest}
        id={id}
        name={name}
        className={`govuk-select ${error === undefined ? '' : 'govuk-select--error'} ${className}`}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
