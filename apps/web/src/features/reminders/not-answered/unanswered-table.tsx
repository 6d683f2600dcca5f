import type { UnansweredView } from '@holdfast/contracts/reminders/not-answered';
import { Link } from '@tanstack/react-router';
import { shortDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useCommitteeWords } from '../../../ui/marks/exempt-words.tsx';
import { Table } from '../../../ui/table.tsx';

/** Each thing that waits: of whom it was asked, when, by which message, and who was told since. */
export function UnansweredTable({ waiting }: { readonly waiting: readonly UnansweredView[] }) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  const columns = [
    ...(['matter', 'of', 'when', 'told'] as const).map((key) => ({ key, header: t(key) })),
    { key: 'since', header: t('since'), numeric: true },
  ];
  const rows = waiting.map((one) => ({
    key: one.reminderId,
    cells: [
      <Matter key="matter" one={one} />,
      <Names key="of" messages={one.of} words={({ recipientName: name, askedAs }) => [name, t(`as.${askedAs}`)]} />,
      <When key="when" one={one} />,
      one.escalatedTo.length === 0 ? (
        t('nobody')
      ) : (
        <Names key="told" messages={one.escalatedTo} words={({ recipientName: name, on }) => [name, shortDate(on)]} />
      ),
      t('days', { count: one.workingDays }),
    ],
  }));
  return <Table caption={t('title')} columns={columns} rows={rows} />;
}

function Matter({ one: { recommendationId, reference, words, kind, portfolio } }: { readonly one: UnansweredView }) {
  const { t } = useWords('reminders');
  const committeeWords = useCommitteeWords();
  return (
    <>
      <Link className="govuk-link need__words" to={paths.recommendation} params={{ recommendationId }}>
        {committeeWords({ words })}
      </Link>
      <p className="need__facts">
        <strong>{t(`thing.${kind}`)}</strong>
        <span className="need__reference">{reference}</span>
        {portfolio !== null && <span>{portfolio}</span>}
      </p>
    </>
  );
}

interface NamesProps {
  readonly messages: UnansweredView['of'];
  readonly words: (message: UnansweredView['of'][number]) => readonly [string, string];
}

function Names({ messages, words }: NamesProps) {
  return messages.map((message) => {
    const [name, more] = words(message);
    return (
      <span key={`${name} ${more}`} className="block">
        {name} <span className="quiet">{more}</span>
      </span>
    );
  });
}

function When({
  one: { firstOn, lastOn, times, isPerhaps, keptMessageId, reference },
}: {
  readonly one: UnansweredView;
}) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  return (
    <>
      <span className="block">{t('first', { day: shortDate(firstOn) })}</span>
      {times > 1 && <span className="block quiet">{t('again', { count: times, day: shortDate(lastOn) })}</span>}
      {isPerhaps && <span className="block">{t('perhaps')}</span>}
      {keptMessageId !== null && (
        <Link
          className="govuk-link"
          to={paths.message}
          params={{ keptMessageId }}
          aria-label={t('messageFor', { reference })}
        >
          {t('message')}
        </Link>
      )}
    </>
  );
}
