import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';

/** Back the way that one came, filters and place kept; whoever came by a link goes to the register. */
export function WayBack() {
  const { t } = useTranslation('recommendations');
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <Link
      className="govuk-back-link"
      to={paths.register}
      onClick={(event) => {
        if (!canGoBack) return;
        event.preventDefault();
        router.history.back();
      }}
    >
      {t('back')}
    </Link>
  );
}
