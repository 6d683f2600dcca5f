import { useTranslation } from 'react-i18next';
import { may } from '../../app/may.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Page } from '../../ui/page.tsx';
import { Owed } from './owed.tsx';
import { WaitingAnswers } from './waiting-answers.tsx';

/** Answers to accept, for whoever keeps the register; and what the person was asked themselves. */
export function AnswersPage() {
  const { t } = useTranslation('answers');
  const { membership } = useSignedIn();
  const keeps = may(membership.roles, 'keepRegister');
  return (
    <Page title={t(keeps ? 'waiting.title' : 'owedTitle')} width="reading">
      {keeps && <WaitingAnswers />}
      {may(membership.roles, 'respond') && <Owed quiet={keeps} />}
    </Page>
  );
}
