import type { ComponentProps } from 'react';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Choice } from './select.tsx';

interface RadioChoice extends Choice {
  readonly hint?: string | undefined;
}

type RadiosProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps> & {
    readonly choices: readonly RadioChoice[];
    readonly inline?: boolean;
    /** What is chosen, where the page itself keeps it. */
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
  chosen,
  ...rest
}: RadiosProps) {
  return (
    <FieldGroup {...{ id: `${name}-group`, label, hint, error, labelHidden }}>
      <div className={`govuk-radios govuk-radios--small ${inline ? 'govuk-radios--inline' : ''}`}>
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
