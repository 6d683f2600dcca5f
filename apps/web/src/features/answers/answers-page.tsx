import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Page } from '../../ui/page.tsx';
import { Owed } from './owed.tsx';
import { WaitingAnswers } from './waiting-answers.tsx';

/** Answers to accept, for whoever keeps the register; and what the person was asked themselves. */
export function AnswersPage() {
  const { t } = useWords('answers');
  const { membership } = useSignedIn();
  const keeps = may(membership.roles, 'editRegister');
  return (
    <Page title={t(keeps ? 'waiting.title' : 'owedTitle')} width="reading">
      {keeps && <WaitingAnswers />}
      {may(membership.roles, 'answer') && <Owed quiet={keeps} />}
    </Page>
  );
}
