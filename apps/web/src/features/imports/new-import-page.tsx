import { papersToChoose } from '@holdfast/domain/imports/paper/paper';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { importsQuery } from '../../api/imports/imports-query.ts';
import { uploadPaper } from '../../api/imports/upload-paper.ts';
import { isProblem } from '../../api/problem.ts';
import { LeaveLink } from '../../app/back/back-link.tsx';
import { useLeave } from '../../app/back/use-leave.ts';
import { moment } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FileDrop } from '../../ui/inputs/file-drop.tsx';
import { Page } from '../../ui/page.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { checkFiles } from './check-files.ts';
import type { PasteCheck } from './check-paste.ts';
import { PasteTable } from './paste-table.tsx';
import { Steps } from './steps.tsx';
import type { Told } from '../../ui/said-text.tsx';

export function NewImportPage() {
  const { t } = useWords('imports');
  const leave = useLeave();
  const queryClient = useQueryClient();
  const explain = useProblemWords();
  const [sending, setSending] = useState<{ readonly name: string; readonly part: number } | null>(null);
  const [refusal, setRefusal] = useState<Told | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal !== null) summary.current?.focus();
  }, [refusal]);

  const send = async (file: File): Promise<void> => {
    setRefusal(null);
    setSending({ name: file.name, part: 0 });
    try {
      const upload = await uploadPaper(file, (part) => setSending({ name: file.name, part }));
      await queryClient.invalidateQueries(importsQuery);
      await leave({ to: paths.import, params: { uploadId: upload.uploadId } });
      if (upload.sameAs !== null)
        setFlash({
          kind: 'important',
          title: t('drop.same'),
          words: t('drop.sameWhat', { at: moment(upload.sameAs.uploadedAt), name: upload.sameAs.fileName }),
        });
    } catch (error) {
      if (!isProblem(error)) throw error;
      setSending(null);
      setRefusal(explain(error));
    }
  };
  const take = (files: readonly File[]): void => {
    const check = checkFiles(files);
    switch (check.kind) {
      case 'file':
        return void send(check.file);
      case 'none':
        return;
      case 'several':
        setRefusal(t('drop.several', { count: check.count }));
        return;
      case 'empty':
        setRefusal(t('drop.empty', { name: check.name }));
        return;
      case 'too_large':
        setRefusal(t('drop.tooLarge', { name: check.name, megabytes: check.megabytes }));
        return;
    }
  };
  const takePaste = (check: PasteCheck): void => {
    switch (check.kind) {
      case 'file':
        return void send(check.file);
      case 'nothing':
        setRefusal(t('paste.nothing'));
        return;
      case 'too_large':
        setRefusal(t('paste.tooLarge', { megabytes: check.megabytes }));
        return;
    }
  };
  return (
    <>
      <LeaveLink className="govuk-back-link" to={paths.imports}>
        {t('back')}
      </LeaveLink>
      <Page title={t('drop.title')} width="reading">
        <Steps now="drop" />
        {refusal !== null && <ErrorSummary ref={summary} lines={[{ field: 'paper', message: refusal }]} />}
        {sending === null ? (
          <>
            <FileDrop
              name="paper"
              label={t('drop.label')}
              hint={t('drop.hint')}
              accept={papersToChoose}
              error={refusal ?? undefined}
              onFiles={take}
            />
            <PasteTable onPaste={takePaste} />
            <p className="govuk-body">{t('drop.promise')}</p>
          </>
        ) : (
          <ProgressBar
            label={t('drop.sending', { name: sending.name })}
            done={Math.round(sending.part * 100)}
            of={100}
            words={t('drop.sent', { percent: Math.round(sending.part * 100) })}
          />
        )}
      </Page>
    </>
  );
}
