import type { ChannelView } from '@holdfast/contracts/reminders/channel';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { channelOfCouncil } from '../../../api/channel/channel.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Details } from '../../../ui/details.tsx';
import { ChannelForm } from './channel-form.tsx';

/** How messages leave, what that means here, and, for administrators, the way to change it. */
export function ChannelSection() {
  const { t } = useWords('reminders');
  const { membership } = useSignedIn();
  const { data: channel } = useSuspenseQuery(channelOfCouncil);
  return (
    <section aria-labelledby="channel">
      <h2 className="govuk-heading-m" id="channel">
        {t('channel.title')}
      </h2>
      <p className="govuk-body">
        <strong>
          <ChannelWords channel={channel} />
        </strong>
      </p>
      {!channel.isChosen && <p className="govuk-body">{t('channel.notChosen')}</p>}
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.messages}>
          {t('channel.seeKept')}
        </Link>
      </p>
      {may(membership.roles, 'administer') && (
        <Details summary={t('councilSettings:change', { what: t('channel.title') })}>
          <ChannelForm channel={channel} />
        </Details>
      )}
    </section>
  );
}

function ChannelWords({ channel }: { readonly channel: ChannelView }) {
  const { t } = useWords('reminders');
  const { kind, mailFrom, keyEnding } = channel;
  if (kind === 'notify') return t('channel.is.notify', { ending: keyEnding ?? '' });
  if (kind === 'viewer') return t('channel.is.viewer');
  return mailFrom === null ? t('channel.is.noServer') : t('channel.is.smtp', { from: mailFrom });
}
