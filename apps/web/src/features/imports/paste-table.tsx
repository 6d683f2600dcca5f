import { useWords } from '../../app/language/use-words.ts';
import { hintId } from '../../ui/inputs/field.tsx';
import { checkPaste } from './check-paste.ts';
import type { PasteCheck } from './check-paste.ts';

/** A box that takes a table out of another program. What is typed into it is not kept. */
export function PasteTable({ onPaste }: { readonly onPaste: (check: PasteCheck) => void }) {
  const { t } = useWords('imports');
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="pasted">
        {t('paste.label')}
      </label>
      <div id={hintId('pasted')} className="govuk-hint">
        {t('paste.hint')}
      </div>
      <textarea
        className="govuk-textarea"
        id="pasted"
        name="pasted"
        rows={3}
        value=""
        aria-describedby={hintId('pasted')}
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault();
          const { clipboardData } = event;
          onPaste(checkPaste(clipboardData.getData('text/html'), clipboardData.getData('text/plain'), t('paste.name')));
        }}
      />
    </div>
  );
}
