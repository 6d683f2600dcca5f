import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { rooms } from './rooms.ts';

/** Everything that a council keeps about itself, a room for each. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
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
    </Page>
  );
}
