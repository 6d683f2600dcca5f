import { Link } from '@tanstack/react-router';
import { Page } from '../ui/page.tsx';
import { useWords } from './language/use-words.ts';
import { paths } from './paths.ts';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('notFound.title')} width="reading">
      <p className="govuk-body">{t('notFound.why')}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Link className="govuk-link" to={paths.home}>
            {t('nav.home')}
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={paths.register}>
            {t('notFound.searchRegister')}
          </Link>
        </li>
      </ul>
    </Page>
  );
}
