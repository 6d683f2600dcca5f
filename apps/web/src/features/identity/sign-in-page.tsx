import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ready } from '../../api/ready.ts';
import { sessionQuery } from '../../api/session/session-query.ts';
import { signIn } from '../../api/session/sign-in.ts';
import { useLeave } from '../../app/back/use-leave.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useSubmission } from '../../ui/form/use-submission.ts';
import { Page } from '../../ui/page.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Entrance } from './entrance.tsx';
import { safeNext } from './safe-next.ts';

const route = getRouteApi(paths.signIn);

export function SignInPage() {
  const { t } = useWords('identity');
  const { next } = route.useSearch();
  const queryClient = useQueryClient();
  const leave = useLeave();
  // The token that the sign-in itself must carry comes with the session of whoever is not signed in.
  useEffect(() => void ready(queryClient, sessionQuery).catch(() => undefined), [queryClient]);
  // Two boxes that the browser keeps: the first page that anybody loads does without the library for forms.
  const { run, ...submission } = useSubmission<{ readonly email: string; readonly password: string }>({
    check: (values) => ({
      email: values.email.trim() === '' ? t('enterEmail') : null,
      password: values.password === '' ? t('enterPassword') : null,
    }),
    send: async (values) => {
      const session = await signIn(values);
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      if (session.council === null) await leave({ to: paths.chooseCouncil });
      else await leave({ href: safeNext(next) });
    },
  });
  const form = {
    ...submission,
    submit: (element: HTMLFormElement): void => {
      const values = new FormData(element);
      void run({ email: text(values.get('email')), password: text(values.get('password')) });
    },
  };
  return (
    <Entrance>
      <Page title={t('signIn')} width="reading">
        <FormFrame form={form} submitLabel={t('signIn')}>
          <TextInput
            name="email"
            label={t('email')}
            type="email"
            autoComplete="username"
            spellCheck={false}
            error={form.errors['email']}
          />
          <TextInput
            name="password"
            label={t('password')}
            type="password"
            autoComplete="current-password"
            error={form.errors['password']}
          />
        </FormFrame>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.forgottenPassword}>
            {t('forgotten')}
          </Link>
        </p>
        <p className="govuk-body-s quiet">{t('noAccount')}</p>
      </Page>
    </Entrance>
  );
}

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
