import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';

/** On the home page: that messages did not arrive, where nobody has looked at them yet. */
export function UndeliveredNeed({ unseen }: { readonly unseen: number }) {
  const { t } = useWords('messages');
  return (
    <section className="need" aria-labelledby="undelivered">
      <h2 className="govuk-heading-m" id="undelivered">
        {t('troubles.home', { count: unseen })}
      </h2>
      <Link className="govuk-link" to={paths.undelivered}>
        {t('troubles.see')}
      </Link>
    </section>
  );
}
