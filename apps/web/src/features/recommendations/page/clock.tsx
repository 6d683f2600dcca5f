import type { Council } from '@holdfast/contracts/councils/shapes';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import {
  askedBodies,
  receiptBases,
  responseWants,
  standings,
} from '@holdfast/domain/recommendations/clocks/clock-facts';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { recommendationProperties } from '@holdfast/domain/recommendations/fields/fields';
import { whatCanBeAskedFor } from '@holdfast/domain/recommendations/extensions';
import { Link } from '@tanstack/react-router';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { RagMark } from '../../../ui/marks/rag-mark.tsx';
import { StatusMark } from '../../../ui/marks/status-mark.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list.tsx';
import { When } from '../../../ui/when.tsx';
import { Extensions } from './extensions.tsx';
import { fieldsBeside } from './fields-beside.ts';
import { TakeOn } from './take-on.tsx';
import { PauseCard } from './pause-card.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

const factCodes = [...receiptBases, ...responseWants, ...askedBodies, ...standings];

interface ClockProps {
  readonly recommendation: Recommendation;
  readonly council: Council;
  readonly keeps: boolean;
}

/** At the side: where it stands, what is due and how that was counted, who owes it. */
export function Clock({ recommendation, council, keeps }: ClockProps) {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const params = { recommendationId: recommendation.recommendationId };
  const { originalDueOn, dueOn, due, lead, next, acts, responseDueOn } = recommendation;
  const stands = acts.say_done ?? acts.say_status;
  return (
    <aside className="recommendation__side" aria-label={t('clock.label')}>
      <section className="card">
        <h2 className="govuk-heading-s">{t('clock.stands')}</h2>
        <p className="govuk-body">
          <StatusMark coreStatus={recommendation.coreStatus} words={recommendation.statusWords} />
        </p>
        {recommendation.rag !== null && (
          <p className="govuk-body">
            <RagMark rag={recommendation.rag} bands={council.ragScheme.bands} />
          </p>
        )}
        {recommendation.ragDifference !== null && (
          <p className="govuk-body-s">
            <SaidText told={recommendation.ragDifference} />
          </p>
        )}
        {stands !== null && (
          <LinkButton to={paths.changeStatus} params={params} look="secondary">
            {stands === 'proposed' ? t('deciding:start.say_status') : t('clock.change')}
          </LinkButton>
        )}
      </section>
      <section className="card">
        <h2 className="govuk-heading-s">{t('clock.title')}</h2>
        {recommendation.overdue.map((late) => (
          <div key={late.what} className="govuk-body-s">
            <strong className="late">{common(`overdue.${late.what}`, { date: longDate(late.since) })}</strong>
            <span className="block">
              <SaidText told={late.because} />
            </span>
            <span className="block">
              <SaidText told={late.owedBy} />
            </span>
          </div>
        ))}
        {next !== null && (
          <p className="govuk-body">
            <strong>{t(`clock.next.${next.what}`)}</strong> <span className="block">{longDate(next.on)}</span>
          </p>
        )}
        {recommendation.overdue.length === 0 && next === null && <p className="govuk-body-s">{t('clock.nothing')}</p>}
        {recommendation.responseClock.map((told) => (
          <p key={told.text} className="govuk-body-s quiet">
            <SaidText told={told} />
          </p>
        ))}
        {keeps && recommendation.standing === 'history' && <TakeOn recommendation={recommendation} />}
        <SummaryList
          rows={[
            { key: 'lead', label: t('clock.lead'), value: lead.length === 0 ? t('clock.nobody') : lead.join(', ') },
            ...(due === null ? [] : [{ key: 'due', label: t('clock.due'), value: <When timescale={due} /> }]),
            ...(originalDueOn !== null && originalDueOn !== dueOn
              ? [{ key: 'original', label: t('clock.original'), value: longDate(originalDueOn) }]
              : []),
            ...fieldsBeside.flatMap((key): SummaryRow[] => {
              const value = recommendation[recommendationProperties[key]];
              // The words of the date beside it end on that day already.
              if (value === null || (key === 'due_on' && value === due?.to)) return [];
              // What goes without saying: that it is watched, and a first day that is still the day.
              if (value === 'live' || (key === 'response_first_due_on' && value === responseDueOn)) return [];
              const label = t(`paper:field.${key}`);
              if (typeof value === 'object') return [{ key, label, value: <When timescale={value} /> }];
              if (recommendationFields[key].kind === 'day') return [{ key, label, value: longDate(value) }];
              const code = factCodes.find((one) => one === value);
              return [{ key, label, value: code === undefined ? value : t(`clockFact.${code}`) }];
            }),
          ]}
        />
        <Extensions recommendation={recommendation} keeps={keeps} />
        {acts.ask_time !== null && whatCanBeAskedFor(recommendation).length > 0 && (
          <p className="govuk-body-s">
            <Link className="govuk-link" to={paths.askExtension} params={params}>
              {t('extension.ask')}
            </Link>
          </p>
        )}
        {keeps && (
          <p className="govuk-body-s">
            <Link className="govuk-link" to={paths.editRecommendation} params={params}>
              {t('edit.link')}
            </Link>
          </p>
        )}
      </section>
      {keeps && <PauseCard recommendationId={recommendation.recommendationId} />}
    </aside>
  );
}
