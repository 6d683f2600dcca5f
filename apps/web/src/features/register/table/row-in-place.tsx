import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { recommendationQuery } from '../../../api/recommendations/recommendation-query.ts';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { CommitteeWords, ExemptWords } from '../../../ui/marks/exempt-words.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { When } from '../../../ui/when.tsx';
import { useDecisionWord } from '../../../ui/use-decision-word.ts';
import { OwedBy } from '../../../ui/owed-by.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

/**
 * A row in full, where it stands in the register: a look without leaving it. Why something on it is late, and by which
 * law, is read when it is looked at: many rows say the same, and no list says it of each.
 */
export function RowInPlace({ row }: { readonly row: RegisterRow }) {
  const { t } = useWords('register');
  const decisionWord = useDecisionWord();
  const { data: page } = useQuery({ ...recommendationQuery(row.recommendationId), enabled: row.overdue.length > 0 });
  return (
    <div className="look">
      <p className="look__words">
        <CommitteeWords words={row.words} inPlace={row.exempt.recommendation} title={row.sourceTitle} />
      </p>
      <SummaryList
        rows={[
          {
            key: 'response',
            label: t('look.response'),
            value: row.responseDecision === null ? t('look.noResponse') : decisionWord(row.responseDecision),
          },
          ...(row.progressWords === null
            ? []
            : [
                {
                  key: 'progress',
                  label:
                    row.progressedOn === null
                      ? t('look.progress')
                      : t('look.progressOn', { date: longDate(row.progressedOn) }),
                  value: <ExemptWords words={row.progressWords} inPlace={row.exempt.progress} />,
                },
              ]),
          ...(row.due === null ? [] : [{ key: 'due', label: t('look.due'), value: <When timescale={row.due} /> }]),
          ...(row.noClock === null
            ? []
            : [{ key: 'noClock', label: t('look.noClock'), value: <SaidText told={row.noClock} /> }]),
          ...row.overdue.map((late) => ({
            key: `late_${late.what}`,
            label: t('look.overdue'),
            value: (
              <>
                {t(`common:overdue.${late.what}`, { date: longDate(late.since) })}
                {page?.overdue
                  .filter(({ what }) => what === late.what)
                  .map(({ because }) => (
                    <span key={because.text} className="block">
                      <SaidText told={because} />
                    </span>
                  ))}
                <span className="block">
                  <OwedBy what={late.what} row={row} />
                </span>
              </>
            ),
          })),
        ]}
      />
      <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId: row.recommendationId }}>
        {t('look.full')}
      </Link>
    </div>
  );
}
