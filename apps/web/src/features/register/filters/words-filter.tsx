import { useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';

interface WordsFilterProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A filter in words, which takes effect when it is sent. */
export function WordsFilter({ name, label, value, onChange }: WordsFilterProps) {
  const { t } = useWords('register');
  const [typed, setTyped] = useState(value);
  return (
    <form
      role={name === 'search' ? 'search' : undefined}
      className="words-filter"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed.trim());
      }}
    >
      <TextInput
        name={name}
        label={label}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="secondary">
        {t('filter.go')}
        <span className="govuk-visually-hidden"> {label}</span>
      </Button>
    </form>
  );
}
