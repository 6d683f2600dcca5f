import type { Account } from '@holdfast/contracts/identity/account-shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../../api/account/account-query.ts';
import { endOtherSessions, endSession } from '../../api/account/passwords.ts';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { PasswordForm } from './password-form.tsx';

type Kind = Pick<Account['sessions'][number], 'browser' | 'system'>;

/** One's own account: the password, where one is signed in, and what happened to it. */
export function AccountPage() {
  const { t } = useWords('account');
  const { data } = useSuspenseQuery(accountQuery);
  const queryClient = useQueryClient();
  const keep = (account: Account): void => {
    queryClient.setQueryData(accountQuery.queryKey, account);
  };
  return (
    <Page title={t('title')} width="reading">
      <p className="govuk-body unbroken">{data.email}</p>
      <h2 className="govuk-heading-m">{t('passwordTitle')}</h2>
      <PasswordForm changed={keep} />
      <Sessions sessions={data.sessions} keep={keep} />
      <Events events={data.events} />
    </Page>
  );
}

const useBrowserName = () => {
  const { t } = useWords('account');
  return ({ browser, system }: Kind): string => {
    if (browser === null) return system ?? t('unknownBrowser');
    return system === null ? browser : t('on', { browser, system });
  };
};

interface SessionsProps {
  readonly sessions: Account['sessions'];
  readonly keep: (account: Account) => void;
}

function Sessions({ sessions, keep }: SessionsProps) {
  const { t } = useWords('account');
  const nameOf = useBrowserName();
  const columns = [
    { key: 'browser', header: t('browser') },
    { key: 'begun', header: t('begun') },
    { key: 'seen', header: t('seen') },
    { key: 'end', header: t('end') },
  ];
  const rows = sessions.map(({ sessionId, begunAt, seenAt, current, ...kind }) => ({
    key: sessionId,
    cells: [
      current ? t('here', { browser: nameOf(kind) }) : nameOf(kind),
      moment(begunAt),
      moment(seenAt),
      !current && (
        <PressButton
          key="end"
          id={`end-${sessionId}`}
          label={t('end')}
          name={t('endNamed', { browser: nameOf(kind), date: moment(begunAt) })}
          press={async () => keep(await endSession(sessionId))}
        />
      ),
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-m">{t('sessions')}</h2>
      <p className="govuk-body">{t('sessionsWhat')}</p>
      <Table caption={t('sessions')} columns={columns} rows={rows} />
      {sessions.length > 1 && (
        <PressButton
          id="end-others"
          look="secondary"
          label={t('endOthers')}
          name={t('endOthers')}
          press={async () => keep(await endOtherSessions())}
        />
      )}
    </>
  );
}

function Events({ events }: { readonly events: Account['events'] }) {
  const { t } = useWords('account');
  const nameOf = useBrowserName();
  const columns = [
    { key: 'when', header: t('when') },
    { key: 'what', header: t('what') },
    { key: 'from', header: t('from') },
  ];
  const rows = events.map(({ kind, recordedAt, address, ...from }, at) => ({
    key: `${recordedAt} ${at}`,
    cells: [moment(recordedAt), t(`kind.${kind}`), [nameOf(from), address].filter((each) => each !== null).join(', ')],
  }));
  return (
    <>
      <h2 className="govuk-heading-m">{t('events')}</h2>
      <Table caption={t('events')} columns={columns} rows={rows} />
    </>
  );
}
