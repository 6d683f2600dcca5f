import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { Link } from '@tanstack/react-router';
import { longDate, moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Tag } from '../../../ui/marks/tag.tsx';
import { useInPlace } from '../../../ui/marks/exempt-words.tsx';

/** Says which fields a mark is on. */
export function useNamesOf(): (mark: Pick<Recommendation['exemptions'][number], 'fields'>) => string {
  const { t } = useWords('exemptions');
  return ({ fields }) => fields.map((field) => t(`field.${field}`)).join(', ');
}

interface ExemptMarksProps {
  readonly recommendation: Recommendation;
  readonly keeps: boolean;
}

/** What of it is exempt, under which paragraph and why; lifted marks are in the history. */
export function ExemptMarks({ recommendation, keeps }: ExemptMarksProps) {
  const { t } = useWords('exemptions');
  const { t: common } = useWords();
  const namesOf = useNamesOf();
  const inTheirWords = useInPlace();
  const { recommendationId } = recommendation;
  const marks = recommendation.exemptions.filter(({ lifted }) => lifted === null);
  return (
    <>
      {marks.length > 0 && (
        <ul className="plain-list" aria-label={t('title')}>
          {marks.map((mark) => (
            <li key={mark.exemptionId} className="govuk-body-s">
              <Tag tone="purple">{common(mark.paragraph === null ? 'confidential' : 'exempt')}</Tag>{' '}
              <strong>{namesOf(mark)}</strong> · {inTheirWords(mark.inPlace)}
              {Boolean(mark.reason) && <span className="block preserved">{mark.reason}</span>}
              {mark.inheritedFrom !== null && (
                <Link
                  className="govuk-link block"
                  to={paths.minutes}
                  params={{ meetingId: mark.inheritedFrom.meetingId }}
                >
                  {t('inheritedFrom', { ...mark.inheritedFrom, date: longDate(mark.inheritedFrom.heldOn) })}
                </Link>
              )}
              <span className="quiet block">{t('by', { name: mark.by.name, date: moment(mark.at) })}</span>
              {keeps && (
                <Link
                  className="govuk-link"
                  to={paths.liftExemption}
                  params={{ recommendationId, exemptionId: mark.exemptionId }}
                >
                  {t('lift')}
                  <span className="govuk-visually-hidden"> {namesOf(mark)}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {keeps && (
        <p className="govuk-body-s">
          <Link className="govuk-link" to={paths.markExempt} params={{ recommendationId }}>
            {t('mark')}
          </Link>
        </p>
      )}
    </>
  );
}
