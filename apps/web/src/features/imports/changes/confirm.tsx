import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { confirmImport } from '../../../api/imports/confirm-import.ts';
import { importQuery } from '../../../api/imports/import-query.ts';
import { isProblem } from '../../../api/problem.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Refusal } from '../refusal.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { openNames } from '../names/name-choices.ts';
import { notLookedAt } from '../corrections/ticks.ts';
import type { Told } from '../../../ui/said-text.tsx';

/** The one step that writes: what it will do in a sentence, whose rows they are, and the button. */
export function Confirm({ upload }: { readonly upload: Upload }) {
  const { t } = useWords('imports');
  const queryClient = useQueryClient();
  const explain = useProblemWords();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const open = notLookedAt(upload);
  const [committeeId, setCommitteeId] = useState(
    upload.committeeId ?? (committees.items.length === 1 ? committees.items[0]?.committeeId : undefined) ?? '',
  );
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Told | null>(null);
  const { uploadId, summary, revision } = upload;
  const back = (
    <Link className="govuk-link" to={paths.import} params={{ uploadId }}>
      {t('confirm.back')}
    </Link>
  );
  const send = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await confirmImport(uploadId, revision, { committeeId: committeeId === '' ? null : committeeId });
      await queryClient.invalidateQueries();
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(isProblem(error, 'stale_version') ? t('correct.stale') : explain(error));
      await queryClient.invalidateQueries(importQuery(uploadId));
    } finally {
      setBusy(false);
    }
  };
  if (openNames(upload).length > 0)
    return (
      <div className="understood__sum">
        <p className="govuk-body">{t('importQuestions:names.open', { count: openNames(upload).length })}</p>
        <div className="govuk-button-group">
          <LinkButton to={paths.import} params={{ uploadId }} search={{ step: 'questions' }}>
            {t('importQuestions:toQuestions')}
          </LinkButton>
          {back}
        </div>
      </div>
    );
  if (summary.add + summary.change + summary.conflict === 0)
    return (
      <div className="understood__sum">
        <p className="govuk-body">{t('confirm.nothing', { count: summary.unchanged })}</p>
        <p className="govuk-body">{back}</p>
      </div>
    );
  return (
    <div className="understood__sum">
      <Refusal sentence={refusal} />
      <p className="govuk-body">
        {t('confirm.what', { add: summary.add, change: summary.change, unchanged: summary.unchanged })}{' '}
        {summary.conflict > 0 && t('confirm.conflict', { count: summary.conflict })}
      </p>
      {open > 0 && <p className="govuk-body">{t('confirm.open', { count: open })}</p>}
      <Select
        name="committee"
        label={t('confirm.committee')}
        hint={t('confirm.committeeHint')}
        choices={[
          { value: '', label: t('confirm.asPaper') },
          ...committees.items.map((item) => ({ value: item.committeeId, label: item.name })),
        ]}
        value={committeeId}
        onChange={(event) => setCommitteeId(event.target.value)}
      />
      <div className="govuk-button-group">
        <Button busy={busy} onClick={() => void send()}>
          {busy ? t('confirm.busy') : t('confirm.go', { count: summary.add + summary.change })}
        </Button>
        {back}
      </div>
    </div>
  );
}
