import type { Invitation, SentInvitation } from '@holdfast/contracts/people/shapes';
import { useState } from 'react';
import { sendInvitationAgain, withdrawInvitation } from '../../api/people/change-people.ts';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Details } from '../../ui/details.tsx';
import { PressButton } from '../../ui/form/press-button.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { Table } from '../../ui/table.tsx';
import { InviteForm } from './invite-form.tsx';
import { usePeople } from './use-people.ts';

/** Who is invited: to be seen, sent again, withdrawn. A link that no email carries is shown here, once. */
export function Invitations() {
  const { t } = useWords('people');
  const { directory } = usePeople();
  const { invitations, sendsMail, needsSecondAdministrator } = directory;
  const [sent, setSent] = useState<SentInvitation | null>(null);
  return (
    <section aria-labelledby="invitations">
      <h2 className="govuk-heading-m" id="invitations">
        {t('invitations')} <span className="count">{invitations.length}</span>
      </h2>
      {sent !== null && <JustSent sent={sent} />}
      {invitations.length === 0 ? (
        <p className="govuk-body">{t('noInvitation')}</p>
      ) : (
        <Table
          caption={t('invitations')}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'roles', header: t('roles') },
            { key: 'state', header: t('invitations') },
          ]}
          rows={invitations.map((invitation) => ({
            key: invitation.invitationId,
            cells: [
              <>
                {invitation.name}, <span className="quiet unbroken">{invitation.email}</span>
              </>,
              invitation.roles.map((role) => t(`role.${role}`)).join(', '),
              <StateOf invitation={invitation} show={setSent} />,
            ],
          }))}
        />
      )}
      <Details summary={t('invite')} open={needsSecondAdministrator}>
        <p className="govuk-body">{t(sendsMail ? 'inviteMail' : 'invitePass')}</p>
        <InviteForm show={setSent} />
      </Details>
    </section>
  );
}

function JustSent({ sent }: { readonly sent: SentInvitation }) {
  const { t } = useWords('people');
  return (
    <NotificationBanner kind={sent.delivery === 'failed' ? 'important' : 'success'} title={sent.sentence}>
      {sent.token !== null && (
        <p className="govuk-body">
          {t('linkOnce')}:{' '}
          <code className="link-once unbroken">{`${location.origin}${paths.invitation}#${sent.token}`}</code>
        </p>
      )}
    </NotificationBanner>
  );
}

interface StateOfProps {
  readonly invitation: Invitation;
  readonly show: (sent: SentInvitation) => void;
}

function StateOf({ invitation, show }: StateOfProps) {
  const { t } = useWords('people');
  const { change } = usePeople();
  const { invitationId, name, state, expiresAt, invitedBy } = invitation;
  const over = state === 'accepted';
  return (
    <>
      {t(`state.${state}`, { date: moment(expiresAt) })}
      {invitedBy !== null && <span className="quiet"> {t('invitedBy', { name: invitedBy })}</span>}{' '}
      {!over && (
        <PressButton
          id={`again-${invitationId}`}
          label={t('sendAgain')}
          name={t('sendAgainTo', { name })}
          press={async () => show(await change(() => sendInvitationAgain(invitation)))}
        />
      )}{' '}
      {!over && state !== 'withdrawn' && (
        <PressButton
          id={`withdraw-${invitationId}`}
          label={t('withdraw')}
          name={t('withdrawOf', { name })}
          press={() => change(() => withdrawInvitation(invitation))}
        />
      )}
    </>
  );
}
