import type { KeptMessageRow } from '@holdfast/contracts/messages/shapes';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { keptMessages } from '../../api/messages/kept-messages.ts';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { DigestTag } from './digest-tag.tsx';
import { Subject } from './in-parts.tsx';
import { Views } from './views.tsx';

/** The mail viewer: what would have left, had a mail server been set. */
export function MessagesPage() {
  const { t } = useWords('messages');
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(keptMessages);
  const messages = data.pages.flatMap(({ items }) => items);
  return (
    <Page title={t('title')}>
      <Views />
      {messages.length === 0 ? (
        <EmptyState title={t('none')}>
          <p className="govuk-body">{t('noneWhat')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">{t('what')}</p>
          <Messages messages={messages} />
        </>
      )}
      {hasNextPage && (
        <button
          type="button"
          className="link-button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('more')}
        </button>
      )}
    </Page>
  );
}

function Messages({ messages }: { readonly messages: readonly KeptMessageRow[] }) {
  const { t } = useWords('messages');
  const columns = (['subject', 'to', 'at', 'state'] as const).map((key) => ({ key, header: t(key) }));
  const rows = messages.map(({ keptMessageId, subject, recipientName, address, keptAt, about, digest }) => ({
    key: keptMessageId,
    cells: [
      <Link key="subject" className="govuk-link" to={paths.message} params={{ keptMessageId }}>
        <Subject parts={subject} />
      </Link>,
      <span key="to">
        {recipientName}
        <br />
        <span className="quiet">{address}</span>
      </span>,
      moment(keptAt),
      digest === null ? t(`about.${about}`) : <DigestTag key="state" state={digest.state} />,
    ],
  }));
  return <Table caption={t('kept')} columns={columns} rows={rows} />;
}
