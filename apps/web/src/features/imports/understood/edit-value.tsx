import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';

interface EditValueProps {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly busy: boolean;
  readonly onSave: (words: string | null) => Promise<void>;
  readonly onCancel: () => void;
}

/** Other words for one cell, typed where the cell stands; they are read in the same way as the paper. */
export function EditValue({ id, label, words, busy, onSave, onCancel }: EditValueProps) {
  const { t } = useWords('imports');
  const [typed, setTyped] = useState(words);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(typed.trim() === '' ? null : typed.trim());
      }}
    >
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        className="govuk-textarea read-row__box"
        rows={typed.length > 80 ? 4 : 1}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="govuk-button-group">
        <Button type="submit" look="secondary" busy={busy}>
          {t('row.save')}
        </Button>
        <Button look="link" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
