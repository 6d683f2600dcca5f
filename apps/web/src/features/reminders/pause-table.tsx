import type { PauseView } from '@holdfast/contracts/reminders/pauses';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { endPause, removePause } from '../../api/pauses/pauses.ts';
import { shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Table } from '../../ui/table.tsx';

interface PauseTableProps {
  readonly items: readonly PauseView[];
  readonly today: string;
}

export function PauseTable({ items, today }: PauseTableProps) {
  const { t } = useWords('reminders');
  const columns = (['who', 'days', 'reason', 'state'] as const).map((key) => ({ key, header: t(key) }));
  const about = ({ recommendationId, about: name }: PauseView): ReactNode => {
    if (name === null) return t('council');
    if (recommendationId === null) return name;
    return (
      <Link key="about" className="govuk-link" to={paths.recommendation} params={{ recommendationId }}>
        {t('recommendation', { reference: name })}
      </Link>
    );
  };
  const rows = items.map((pause) => ({
    key: pause.pauseId,
    cells: [
      about(pause),
      t('span', { from: shortDate(pause.fromOn), until: shortDate(pause.untilOn) }),
      pause.reason,
      <PauseState key="state" pause={pause} today={today} />,
    ],
  }));
  return <Table caption={t('pauses')} columns={[...columns]} rows={rows} />;
}

/** Where it stands, and the one thing that can be done about it. */
function PauseState({ pause, today }: { readonly pause: PauseView; readonly today: string }) {
  const { t } = useWords('reminders');
  const queryClient = useQueryClient();
  const { pauseId, reason, fromOn, untilOn } = pause;
  if (untilOn < today) return t('over');
  if (fromOn > today)
    return (
      <>
        {t('toCome')}{' '}
        <PressButton
          id={`remove-${pauseId}`}
          label={t('remove')}
          name={t('removeFor', { reason })}
          press={() => freshAfter(queryClient, () => removePause(pause))}
        />
      </>
    );
  return (
    <>
      {t('holds')}{' '}
      {untilOn > today && (
        <PressButton
          id={`end-${pauseId}`}
          label={t('end')}
          name={t('endFor', { reason })}
          press={() => freshAfter(queryClient, () => endPause(pause, today))}
        />
      )}
    </>
  );
}
