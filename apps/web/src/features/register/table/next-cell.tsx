import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { shortDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { OwedBy } from '../../../ui/owed-by.tsx';
import { SaidText } from '../../../ui/said-text.tsx';
import { When } from '../../../ui/when.tsx';
import { nextStep } from './next-step.ts';

/** What is next, by when, and who owes it; of an answer without a day, why it has none. */
export function NextCell({ row }: { readonly row: RegisterRow }) {
  const { t } = useWords('register');
  const next = nextStep(row);
  const [late] = row.overdue;
  return (
    <>
      {next.kind === 'overdue' && (
        <strong className="late">{t(`common:overdue.${next.what}`, { date: shortDate(next.since) })}</strong>
      )}
      {next.kind === 'response_due' && <span>{t('next.response', { date: shortDate(next.on) })}</span>}
      {next.kind === 'due' && <When timescale={next.due} />}
      {next.kind === 'due_on' && <span>{shortDate(next.on)}</span>}
      {row.noClock !== null && (
        <span className="quiet block">
          <SaidText told={row.noClock} />
        </span>
      )}
      {late !== undefined ? (
        <span className="quiet block">
          <OwedBy what={late.what} row={row} />
        </span>
      ) : (
        row.lead.length > 0 && <span className="quiet block">{row.lead.join(', ')}</span>
      )}
    </>
  );
}
