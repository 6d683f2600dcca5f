import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';

/** Back the way that one came, filters and place kept; whoever came by a link goes to the register. */
export function WayBack() {
  const { t } = useWords('recommendations');
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
