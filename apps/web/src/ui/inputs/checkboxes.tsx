import { FieldGroup, type FieldProps } from './field.tsx';
import type { Choice } from './select.tsx';

interface CheckboxesProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of a list; the order of the list is kept, whatever the order of the clicks. */
export function Checkboxes({ name, choices, chosen, onChange, ...field }: CheckboxesProps) {
  const toggle = (value: string): void => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    onChange(choices.map((choice) => choice.value).filter((candidate) => next.has(candidate)));
  };
  return (
    <FieldGroup {...field} id={`${name}-group`}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {choices.map((choice, at) => (
          <Checkbox
            key={choice.value}
            id={at === 0 ? name : `${name}-${choice.value}`}
            label={choice.label}
            checked={chosen.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly labelHidden?: boolean;
}

export function Checkbox({ id, label, checked, onChange, labelHidden = false }: CheckboxProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input className="govuk-checkboxes__input" type="checkbox" id={id} checked={checked} onChange={onChange} />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        <span className={labelHidden ? 'govuk-visually-hidden' : undefined}>{label}</span>
      </label>
    </div>
  );
}
