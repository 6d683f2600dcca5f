import { useSuspenseQuery } from '@tanstack/react-query';
import { pauses } from '../../api/pauses/pauses.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Details } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';
import { Views } from '../messages/views.tsx';
import { PauseForm } from './pause-form.tsx';
import { PauseTable } from './pause-table.tsx';

/** When nobody is reminded, of what and why. */
export function RemindersPage() {
  const { t } = useWords('reminders');
  const { data } = useSuspenseQuery(pauses);
  return (
    <Page title={t('title')}>
      <Views />
      <h2 className="govuk-heading-m">{t('pauses')}</h2>
      <p className="govuk-body">{t('what')}</p>
      {data.items.length === 0 ? (
        <p className="govuk-body">{t('none')}</p>
      ) : (
        <PauseTable items={data.items} today={data.today} />
      )}
      <Details summary={t('add')}>
        <PauseForm people={data.people} />
      </Details>
    </Page>
  );
}
