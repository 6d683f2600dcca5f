import type { ComponentProps, ReactNode } from 'react';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Choice } from './select.tsx';

interface RadioChoice extends Choice {
  readonly hint?: ReactNode;
}

type RadiosProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps> & {
    readonly choices: readonly RadioChoice[];
    readonly inline?: boolean;
    /** Large ones for a page that is answered with a thumb. */
    readonly scale?: 'small' | 'large';
    /** Where the page keeps the answer itself. */
    readonly chosen?: string;
  };

export function Radios({
  name,
  label,
  hint,
  error,
  labelHidden = false,
  choices,
  inline = false,
  scale = 'small',
  chosen,
  ...rest
}: RadiosProps) {
  return (
    <FieldGroup id={`${name}-group`} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <div
        className={`govuk-radios ${scale === 'small' ? 'govuk-radios--small' : ''} ${inline ? 'govuk-radios--inline' : ''}`}
      >
        {choices.map((choice, at) => {
          const id = at === 0 ? name : `${name}-${choice.value}`;
          return (
            <div className="govuk-radios__item" key={choice.value}>
              <input
                {...rest}
                className="govuk-radios__input"
                type="radio"
                id={id}
                name={name}
                value={choice.value}
                checked={chosen === undefined ? undefined : chosen === choice.value}
                aria-describedby={choice.hint === undefined ? undefined : `${id}-item-hint`}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {choice.label}
              </label>
              {choice.hint !== undefined && (
                <div className="govuk-hint govuk-radios__hint" id={`${id}-item-hint`}>
                  {choice.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
