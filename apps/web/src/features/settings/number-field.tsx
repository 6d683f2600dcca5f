import { TextInput } from '../../ui/inputs/text-input.tsx';

interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is no number is sent as such, and refused with a sentence. */
export function NumberField({ name, label, hint, error, value, onChange }: NumberFieldProps) {
  return (
    <TextInput
      name={name}
      label={label}
      hint={hint}
      error={error}
      className="govuk-input--width-4"
      inputMode="numeric"
      value={Number.isNaN(value) ? '' : String(value)}
      onChange={(event) => {
        const text = event.target.value.trim();
        onChange(text === '' ? Number.NaN : Number(text));
      }}
    />
  );
}
