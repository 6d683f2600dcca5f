import type { OpenInvitation } from '@holdfast/contracts/identity/shapes';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { isProblem } from '../../api/problem.ts';
import { acceptInvitation, lookAtInvitation } from '../../api/session/invitation.ts';
import { sessionQuery } from '../../api/session/session-query.ts';
import { useLeave } from '../../app/back/use-leave.ts';
import { moment } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { ConfirmPress } from '../../ui/form/confirm-press.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { PressButton } from '../../ui/form/press-button.tsx';
import { useSubmission } from '../../ui/form/use-submission.ts';
import { Page } from '../../ui/page.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Entrance } from './entrance.tsx';
import { SaidText } from '../../ui/said-text.tsx';

/** Whoever opens the link of an invitation. Its secret stands behind the #, which no server ever sees. */
export function InvitationPage() {
  const { t } = useWords('identity');
  const { t: common } = useWords();
  const explain = useProblemWords();
  const token = useRouterState({ select: ({ location }) => location.hash.replace(/^#/u, '') });
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error } = useQuery({
    queryKey: ['invitation', token, session.account?.accountId ?? null],
    queryFn: () => lookAtInvitation(token),
    retry: false,
    gcTime: 0,
  });
  return (
    <Entrance>
      <Page
        title={data === undefined ? t('invitation.plainTitle') : t('invitation.title', { council: data.councilName })}
        width="reading"
      >
        {isProblem(error) && (
          <p className="govuk-body">
            <SaidText told={explain(error)} />
          </p>
        )}
        {error === null && data === undefined && <p className="govuk-body">{common('loading')}</p>}
        {data !== undefined && <Accept invitation={data} token={token} />}
      </Page>
    </Entrance>
  );
}

function Accept({ invitation, token }: { readonly invitation: OpenInvitation; readonly token: string }) {
  const { t } = useWords('identity');
  const queryClient = useQueryClient();
  const leave = useLeave();
  const { councilName, name, email, expiresAt, needs } = invitation;
  const joined = async (to: typeof paths.signIn | typeof paths.chooseCouncil): Promise<void> => {
    await queryClient.invalidateQueries(sessionQuery);
    await leave({ to });
    setFlash({
      title: t('invitation.joined', { council: councilName }),
      words: to === paths.signIn ? t('invitation.joinedWhat') : undefined,
    });
  };
  return (
    <>
      <p className="govuk-body unbroken">{t('invitation.what', { council: councilName, name, email })}</p>
      <p className="govuk-body">{t('invitation.until', { date: moment(expiresAt) })}</p>
      {needs === 'account' && (
        <>
          <h2 className="govuk-heading-m">{t('invitation.newTitle')}</h2>
          <NewAccount name={name} token={token} joined={() => joined(paths.signIn)} />
          <h2 className="govuk-heading-m">{t('invitation.signInTitle')}</h2>
          <p className="govuk-body unbroken">{t('invitation.signInWhat', { email })}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.signIn} target="_blank" rel="noreferrer">
              {t('invitation.signIn')}
            </a>
          </p>
          <PressButton
            id="signed-in"
            label={t('invitation.signedIn')}
            name={t('invitation.signedIn')}
            press={() => queryClient.invalidateQueries(sessionQuery)}
          />
        </>
      )}
      {needs === 'nothing' && (
        <ConfirmPress
          id="accept"
          label={t('invitation.acceptAs', { name: email })}
          confirm={async () => {
            await acceptInvitation({ token, newAccount: null });
            await joined(paths.chooseCouncil);
          }}
        />
      )}
    </>
  );
}

interface NewAccountProps {
  readonly name: string;
  readonly token: string;
  readonly joined: () => Promise<void>;
}

function NewAccount({ name, token, joined }: NewAccountProps) {
  const { t } = useWords('identity');
  const { run, ...submission } = useSubmission<{ readonly fullName: string; readonly password: string }>({
    serverNames: { 'newAccount.fullName': 'fullName', 'newAccount.password': 'password' },
    check: ({ fullName, password }) => ({
      fullName: fullName.trim() === '' ? t('invitation.enterName') : null,
      password: password.length < 12 ? t('invitation.enterPassword') : null,
    }),
    send: async (newAccount) => {
      await acceptInvitation({ token, newAccount });
      await joined();
    },
  });
  const form = {
    ...submission,
    submit: (element: HTMLFormElement): void => {
      const values = new FormData(element);
      void run({ fullName: text(values.get('fullName')), password: text(values.get('password')) });
    },
  };
  return (
    <FormFrame form={form} submitLabel={t('invitation.accept')}>
      <TextInput
        name="fullName"
        label={t('invitation.fullName')}
        defaultValue={name}
        autoComplete="name"
        error={form.errors['fullName']}
      />
      <TextInput
        name="password"
        label={t('invitation.password')}
        hint={t('invitation.passwordHint')}
        type="password"
        autoComplete="new-password"
        error={form.errors['password']}
      />
    </FormFrame>
  );
}

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
