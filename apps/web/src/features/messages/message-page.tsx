import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { keptMessage, messagePage } from '../../api/messages/kept-messages.ts';
import { BackLink } from '../../app/back/back-link.tsx';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Details } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';
import { DigestTag } from './digest-tag.tsx';
import { PlainLetter, Subject } from './in-parts.tsx';
import { SentAgain } from './sent-again.tsx';

const route = getRouteApi(`/signedIn${paths.message}`);

/** One message as its reader sees it. Its document stands in a frame of its own, in which no script runs. */
export function MessagePage() {
  const { t } = useWords('messages');
  const { keptMessageId } = route.useParams();
  const { data: message } = useSuspenseQuery(keptMessage(keptMessageId));
  const plain = <PlainLetter parts={message.plain} />;
  return (
    <>
      <BackLink to={paths.messages}>{t('title')}</BackLink>
      <Page title={t('messageTo', { name: message.recipientName })} width="reading">
        <p className="govuk-body-l">
          <Subject parts={message.subject} />
        </p>
        <p className="govuk-body">
          {t('toWhom', { name: message.recipientName, address: message.address })} · {moment(message.keptAt)}{' '}
          {message.digest !== null && <DigestTag state={message.digest.state} />}
        </p>
        <SentAgain times={message.sentAgain} />
        {message.html === null ? (
          plain
        ) : (
          <>
            <iframe
              className="letter__frame"
              title={t('asSeen')}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              src={messagePage(message.keptMessageId)}
            />
            <Details summary={t('plain')}>{plain}</Details>
          </>
        )}
      </Page>
    </>
  );
}
