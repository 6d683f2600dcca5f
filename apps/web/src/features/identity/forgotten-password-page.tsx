import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { askReset } from '../../api/account/passwords.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useSubmission } from '../../ui/form/use-submission.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Page } from '../../ui/page.tsx';
import { Entrance } from './entrance.tsx';
import { textIn } from './text-in.ts';

interface Asked {
  readonly email: string;
  readonly sendsMail: boolean;
}

/** Whoever cannot sign in asks for a link. What the page then says is the same whether or not anybody has the address. */
export function ForgottenPasswordPage() {
  const { t } = useWords('account');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { run, ...submission } = useSubmission<string>({
    check: (email) => ({ email: email.trim() === '' ? t('forgotten.enterEmail') : null }),
    send: async (email) => {
      const { sendsMail } = await askReset(email.trim());
      setAsked({ email: email.trim(), sendsMail });
    },
  });
  const form = { ...submission, submit: (element: HTMLFormElement): void => void run(textIn(element, 'email')) };
  return (
    <Entrance>
      <Page title={t(asked === null ? 'forgotten.title' : 'forgotten.sentTitle')} width="reading">
        {asked === null ? (
          <>
            <p className="govuk-body">{t('forgotten.what')}</p>
            <FormFrame form={form} submitLabel={t('forgotten.send')}>
              <TextInput
                name="email"
                label={t('forgotten.email')}
                type="email"
                autoComplete="username"
                spellCheck={false}
                error={form.errors['email']}
              />
            </FormFrame>
          </>
        ) : (
          <p className="govuk-body unbroken" role="status">
            {asked.sendsMail ? t('forgotten.sent', { email: asked.email }) : t('forgotten.noMail')}
          </p>
        )}
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.signIn}>
            {t('forgotten.back')}
          </Link>
        </p>
      </Page>
    </Entrance>
  );
}
