import { Link } from '@tanstack/react-router';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';

/** The home page of a register that is still empty: what will be there, and how to begin. */
export function FirstSteps({ keeps }: { readonly keeps: boolean }) {
  const { t } = useWords('home');
  const session = useSignedIn();
  if (!keeps)
    return (
      <Page title={t('title')} caption={session.council.name} width="reading">
        <p className="govuk-body">{t('first.notYet')}</p>
      </Page>
    );
  return (
    <Page title={t('first.title')} caption={session.council.name} width="reading">
      <p className="govuk-body-l">{t('first.what')}</p>
      <LinkButton to={paths.newImport}>{t('bringIn')}</LinkButton>
      {may(session.membership.roles, 'administer') && (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.startHere}>
            {t('first.start')}
          </Link>
        </p>
      )}
      <h2 className="govuk-heading-m">{t('first.or')}</h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <Link className="govuk-link" to={paths.settings}>
            {t('first.committees')}
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={paths.addMeeting}>
            {t('first.meetings')}
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={paths.addRecommendation}>
            {t('first.byHand')}
          </Link>
        </li>
      </ul>
    </Page>
  );
}
