import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bringNotice } from '../../api/messages/undelivered.ts';
import { isProblem } from '../../api/problem.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Details } from '../../ui/details.tsx';
import { FileDrop } from '../../ui/inputs/file-drop.tsx';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { SaidText, type Told } from '../../ui/said-text.tsx';

/** A mail server that took a message gives it back to the sender's mailbox, where Holdfast does not look. */
export function CameBack() {
  const { t } = useWords('messages');
  const queryClient = useQueryClient();
  const explain = useProblemWords();
  const [said, setSaid] = useState<Told | null>(null);
  const [wrong, setWrong] = useState<Told | undefined>(undefined);
  const bring = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setSaid(null);
    setWrong(undefined);
    try {
      setSaid((await freshAfter(queryClient, () => bringNotice(file))).sentence);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setWrong(error.fields[0]?.message ?? explain(error));
    }
  };
  return (
    <Details summary={t('cameBack.title')}>
      <FileDrop
        name="notice"
        label={t('cameBack.label')}
        hint={t('cameBack.hint')}
        accept=".eml,message/rfc822"
        error={wrong}
        onFiles={(files) => void bring(files[0])}
      />
      {said !== null && (
        <p className="govuk-body" role="status">
          <SaidText told={said} />
        </p>
      )}
    </Details>
  );
}
