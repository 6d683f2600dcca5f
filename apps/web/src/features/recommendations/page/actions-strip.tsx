import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Tag } from '../../../ui/marks/tag.tsx';
import { When } from '../../../ui/when.tsx';
import { FinishAction } from './finish-action.tsx';
import { Strip } from './strip.tsx';
import { WrittenWords } from '../../../ui/marks/exempt-words.tsx';

interface StripProps {
  readonly recommendation: Recommendation;
  readonly keeps: boolean;
}

export function ActionsStrip({ recommendation, keeps }: StripProps) {
  const { t } = useWords('recommendations');
  const { actions, recommendationId, actionWords } = recommendation;
  return (
    <Strip
      id="actions"
      title={
        <>
          {t('actions.title')} {actions.length > 0 && <span className="count">{actions.length}</span>}
        </>
      }
      action={
        keeps && (
          <LinkButton to={paths.addAction} params={{ recommendationId }} look="secondary">
            {t('actions.add')}
          </LinkButton>
        )
      }
    >
      {actions.length === 0 && actionWords === null && <p className="govuk-body">{t('actions.none')}</p>}
      {actions.length === 0 && actionWords !== null && (
        <p className="govuk-body preserved">
          <WrittenWords words={actionWords} />
        </p>
      )}
      <ul className="plain-list">
        {actions.map((action) => (
          <li key={action.actionId} className="action">
            <p className="govuk-body preserved">
              <WrittenWords words={action.words} />
            </p>
            <Facts action={action} />
            {keeps && <FinishAction action={action} recommendationId={recommendationId} />}
          </li>
        ))}
      </ul>
    </Strip>
  );
}

function Facts({ action }: { readonly action: Recommendation['actions'][number] }) {
  const { t } = useWords('recommendations');
  const fact = (key: string, label: string, value: string | null) => (value === null ? [] : [{ key, label, value }]);
  return (
    <SummaryList
      rows={[
        ...fact('lead', t('actions.lead'), action.lead.length === 0 ? null : action.lead.join(', ')),
        ...(action.timescale === null
          ? []
          : [{ key: 'timescale', label: t('actions.timescale'), value: <When timescale={action.timescale} /> }]),
        ...fact('cost', t('actions.cost'), action.cost),
        ...fact('outcome', t('actions.outcome'), action.outcomeMeasure),
        ...(action.doneOn === null
          ? []
          : [
              {
                key: 'done',
                label: t('actions.done'),
                value: (
                  <Tag tone="green" mark="✓">
                    {longDate(action.doneOn)}
                  </Tag>
                ),
              },
            ]),
        ...fact(
          'serves',
          t('actions.serves'),
          action.serves > 1 ? t('actions.servesCount', { count: action.serves }) : null,
        ),
      ]}
    />
  );
}
