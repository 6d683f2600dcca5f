import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { lookAtReset, setPassword } from '../../api/account/passwords.ts';
import { isProblem } from '../../api/problem.ts';
import { useLeave } from '../../app/back/use-leave.ts';
import { moment } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useSubmission } from '../../ui/form/use-submission.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Page } from '../../ui/page.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { SaidText } from '../../ui/said-text.tsx';
import { Entrance } from './entrance.tsx';
import { textIn } from './text-in.ts';

/** Whoever opens the link of a letter. Its secret stands behind the #, which no server ever sees. */
export function NewPasswordPage() {
  const { t } = useWords('account');
  const { t: common } = useWords();
  const explain = useProblemWords();
  const token = useRouterState({ select: ({ location }) => location.hash.replace(/^#/u, '') });
  const { data, error } = useQuery({
    queryKey: ['password-reset', token],
    queryFn: () => lookAtReset(token),
    retry: false,
    gcTime: 0,
  });
  return (
    <Entrance>
      <Page title={t('reset.title')} width="reading">
        {isProblem(error) && (
          <>
            <p className="govuk-body">
              <SaidText told={explain(error)} />
            </p>
            <p className="govuk-body">
              <Link className="govuk-link" to={paths.forgottenPassword}>
                {t('reset.again')}
              </Link>
            </p>
          </>
        )}
        {error === null && data === undefined && <p className="govuk-body">{common('loading')}</p>}
        {data !== undefined && (
          <>
            <p className="govuk-body unbroken">
              {t('reset.what', { email: data.email, date: moment(data.expiresAt) })}
            </p>
            <NewPassword token={token} />
          </>
        )}
      </Page>
    </Entrance>
  );
}

function NewPassword({ token }: { readonly token: string }) {
  const { t } = useWords('account');
  const leave = useLeave();
  const { run, ...submission } = useSubmission<string>({
    check: (password) => ({ password: password === '' ? t('enterPassword') : null }),
    send: async (password) => {
      await setPassword(token, password);
      await leave({ to: paths.signIn });
      setFlash({ title: t('reset.done'), words: t('reset.doneWhat') });
    },
  });
  const form = { ...submission, submit: (element: HTMLFormElement): void => void run(textIn(element, 'password')) };
  return (
    <FormFrame form={form} submitLabel={t('reset.set')}>
      <TextInput
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="new-password"
        error={form.errors['password']}
      />
    </FormFrame>
  );
}
