import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { undoImport } from '../../../api/imports/undo-import.ts';
import { isProblem } from '../../../api/problem.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { Refusal } from '../refusal.tsx';
import type { Told } from '../../../ui/said-text.tsx';

/** Takes the whole import out again, after saying what that means. */
export function Undo({ upload }: { readonly upload: Upload }) {
  const { t } = useWords('imports');
  const queryClient = useQueryClient();
  const explain = useProblemWords();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Told | null>(null);
  const undo = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await undoImport(upload.uploadId);
      await queryClient.invalidateQueries();
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="undo">
      <h2 className="govuk-heading-m" id="undo">
        {t('undo.title')}
      </h2>
      <Refusal sentence={refusal} />
      <p className="govuk-body">{t('undo.what')}</p>
      {asked ? (
        <div className="govuk-button-group">
          <Button look="warning" autoFocus busy={busy} onClick={() => void undo()}>
            {t(busy ? 'undo.busy' : 'undo.go')}
          </Button>
          <Button look="link" onClick={() => setAsked(false)}>
            {t('undo.keep')}
          </Button>
        </div>
      ) : (
        <Button look="secondary" onClick={() => setAsked(true)}>
          {t('undo.ask')}
        </Button>
      )}
    </section>
  );
}
