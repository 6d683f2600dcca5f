import { useSuspenseQuery } from '@tanstack/react-query';
import { undelivered } from '../../api/messages/undelivered.ts';
import { useWords } from '../../app/language/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { CameBack } from './came-back.tsx';
import { UndeliveredLine } from './undelivered-line.tsx';
import { Views } from './views.tsx';

/** What failed, bounced or may have arrived, with why and what to do. */
export function UndeliveredPage() {
  const { t } = useWords('messages');
  const { items } = useSuspenseQuery(undelivered).data;
  return (
    <Page title={t('troubles.title')}>
      <Views />
      <CameBack />
      {items.length === 0 ? (
        <EmptyState title={t('troubles.none')}>
          <p className="govuk-body">{t('troubles.noneWhat')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">{t('troubles.what')}</p>
          <ul className="need__list">
            {items.map((line) => (
              <UndeliveredLine key={line.digestId} line={line} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
