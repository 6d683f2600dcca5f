import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BackLink } from '../../../app/back/back-link.tsx';
import { councilQuery } from '../../../api/council/council-query.ts';
import { recommendationQuery } from '../../../api/recommendations/recommendation-query.ts';
import { longDate } from '../../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Page } from '../../../ui/page.tsx';
import { ActionsStrip } from './actions-strip.tsx';
import { Clock } from './clock.tsx';
import { ExemptMarks } from '../exemption/exempt-marks.tsx';
import { History } from './history.tsx';
import { nameOf } from '../name-of.ts';
import { Proposals } from './proposals.tsx';
import { ProgressStrip } from './progress-strip.tsx';
import { Provenance } from './provenance.tsx';
import { ResponseStrip } from './response-strip.tsx';
import { SaidText } from '../../../ui/said-text.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { CommitteeWords } from '../../../ui/marks/exempt-words.tsx';

const route = getRouteApi('/signedIn/recommendations/$recommendationId');

export function RecommendationPage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const { recommendationId } = route.useParams();
  const { roles } = useSignedIn().membership;
  const { data: recommendation } = useSuspenseQuery(recommendationQuery(recommendationId));
  const { data: council } = useSuspenseQuery(councilQuery);
  const keeps = may(roles, 'editRegister');
  const source = [
    recommendation.sourceKind === null ? '' : common(`source.${recommendation.sourceKind}`),
    recommendation.committee?.name ?? '',
    recommendation.sourceDate === null ? '' : longDate(recommendation.sourceDate),
  ].filter(Boolean);
  return (
    <>
      <BackLink anywhere to={paths.register}>
        {t('back')}
      </BackLink>
      <Page
        key={recommendationId}
        title={recommendation.sourceTitle ?? t('title', { name: nameOf(recommendation) })}
        caption={t('title', { name: nameOf(recommendation) })}
      >
        <div className="recommendation">
          <div className="recommendation__words">
            <blockquote className="minuted">
              <p className="preserved">
                <CommitteeWords words={recommendation.words} inPlace={undefined} />
              </p>
            </blockquote>
            {keeps && recommendation.words === '' && (
              <LinkButton to={paths.addWords} params={{ recommendationId }}>
                {t('addWords.title')}
              </LinkButton>
            )}
            <p className="govuk-body-s quiet">
              {source.length > 0 ? t('asked', { source: source.join(' · ') }) : t('sourceUnknown')}
              {recommendation.portfolio !== null && ` · ${t('portfolio', { name: recommendation.portfolio.name })}`}
            </p>
            {recommendation.callInRule !== null && (
              <p className="govuk-body-s quiet">
                <SaidText told={recommendation.callInRule} />
              </p>
            )}
            <ExemptMarks recommendation={recommendation} keeps={keeps} />
            {recommendation.otherParts.length > 0 && (
              <nav aria-label={t('parts')} className="parts">
                <h2 className="govuk-heading-s">{t('parts')}</h2>
                <ul className="govuk-list">
                  {recommendation.otherParts.map((part) => (
                    <li key={part.recommendationId}>
                      <Link
                        className="govuk-link"
                        to={paths.recommendation}
                        params={{ recommendationId: part.recommendationId }}
                      >
                        ({part.part}) <CommitteeWords words={part.words} inPlace={undefined} />
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </div>
          <Clock recommendation={recommendation} council={council} keeps={keeps} />
          <div className="recommendation__strips">
            <Proposals recommendation={recommendation} keeps={keeps} />
            <ResponseStrip recommendation={recommendation} />
            <ActionsStrip recommendation={recommendation} keeps={keeps} />
            <ProgressStrip recommendation={recommendation} />
            <History recommendation={recommendation} keeps={keeps} />
            <Provenance recommendation={recommendation} />
          </div>
        </div>
      </Page>
    </>
  );
}
