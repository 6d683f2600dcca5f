import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { importQuery } from '../../api/imports/import-query.ts';
import { BackLink } from '../../app/back/back-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Page } from '../../ui/page.tsx';
import { Changes } from './changes/changes.tsx';
import { Done } from './changes/done.tsx';
import { Names } from './names/names.tsx';
import { Reading } from './reading.tsx';
import { Refused } from './refused.tsx';
import { Steps } from './steps.tsx';
import { Understood } from './understood/understood.tsx';

const route = getRouteApi('/signedIn/imports/$uploadId');

/** One import, at whichever step it is: its own state decides, so that it can be left and come back to. */
export function ImportPage() {
  const { t } = useWords('imports');
  const { uploadId } = route.useParams();
  const { step } = route.useSearch();
  const { data: upload } = useSuspenseQuery(importQuery(uploadId));
  const { state } = upload;
  const reading = state === 'received' || state === 'reading';
  // A correction has the paper read again: what was understood before stays on the screen until the new reading is there.
  const [understood, setUnderstood] = useState<Upload | null>(null);
  if (state === 'understood' && understood !== upload) setUnderstood(upload);
  if (state !== 'understood' && !reading && understood !== null) setUnderstood(null);
  const rereading = reading && understood !== null;
  const shown = state === 'understood' ? upload : rereading ? understood : null;
  const stopped = state === 'refused' || state === 'failed';
  const settled = state === 'confirmed' || state === 'undone';
  const at = settled
    ? 'done'
    : step === 'questions' || (state === 'understood' && step === 'changes')
      ? step
      : 'understood';
  const title = reading && !rereading ? 'reading' : stopped ? 'stopped' : state === 'undone' ? 'undone' : at;
  return (
    <>
      <BackLink to={paths.imports}>{t('back')}</BackLink>
      <Page
        key={title}
        title={title === 'questions' ? t('importQuestions:heading') : t(`heading.${title}`)}
        caption={upload.fileName}
      >
        <Steps now={stopped ? 'drop' : at} />
        {reading && !rereading && <Reading upload={upload} />}
        {stopped && <Refused upload={upload} />}
        {settled && <Done upload={upload} />}
        {state === 'understood' && at === 'changes' && <Changes upload={upload} />}
        {/* One place for both: what is open, typed or in focus is still there when the paper has been read again. */}
        {shown !== null && at === 'questions' && <Names upload={shown} rereading={rereading} />}
        {shown !== null && at === 'understood' && <Understood upload={shown} rereading={rereading} />}
      </Page>
    </>
  );
}
