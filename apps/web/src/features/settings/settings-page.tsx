import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { Page } from '../../ui/page.tsx';
import { rooms } from './rooms.ts';

// All Welsh words are read to count them: only where somebody looks.
const welshQuery = queryOptions({
  queryKey: ['welsh'],
  queryFn: async () => (await import('@holdfast/words/welsh/state')).welshState(),
  staleTime: Infinity,
});

/** Everything that a council keeps about itself, a room for each. */
export function SettingsPage() {
  const { t } = useWords('settings');
  const { data: welsh } = useQuery(welshQuery);
  return (
    <Page title={t('title')} width="reading">
      <ul className="rooms">
        {rooms.map(({ key, to }) => (
          <li key={key}>
            <h2 className="govuk-heading-s">
              <Link className="govuk-link" to={to}>
                {t(`rooms.${key}.title`)}
              </Link>
            </h2>
            <p className="govuk-body">{t(`rooms.${key}.what`)}</p>
          </li>
        ))}
      </ul>
      {welsh !== undefined && <p className="govuk-body-s quiet">{t('welsh', { ...welsh })}</p>}
    </Page>
  );
}
