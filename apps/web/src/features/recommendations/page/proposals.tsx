import type { Proposal, Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { Link } from '@tanstack/react-router';
import { longDate, moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useDecisionWord } from '../../../ui/use-decision-word.ts';

interface ProposalsProps {
  readonly recommendation: Recommendation;
  readonly keeps: boolean;
}

/** What somebody has proposed and nobody has accepted yet: it is not in the register, and says so. */
export function Proposals({ recommendation, keeps }: ProposalsProps) {
  const { t } = useWords('deciding');
  if (recommendation.proposals.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      {recommendation.proposals.map((proposal) => (
        <div key={proposal.answerId} className="govuk-body">
          <strong>
            {t('proposal.by', {
              act: t(`act.${proposal.act}`),
              name: proposal.byName,
              at: moment(proposal.at),
            })}
          </strong>
          <Body proposal={proposal} />
          {proposal.replaces !== null && (
            <span className="block quiet">{t('proposal.replaces', { at: moment(proposal.replaces) })}</span>
          )}
        </div>
      ))}
      <p className="govuk-body-s">{t('proposal.waits')}</p>
      {keeps && (
        <Link className="govuk-link" to={paths.answers}>
          {t('proposal.decide')}
        </Link>
      )}
    </div>
  );
}

function Body({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useWords('deciding');
  const { t: common } = useWords();
  const decisionWord = useDecisionWord();
  const { decision, proposedStatus, dueAsked, words, reason } = proposal;
  return (
    <>
      {decision !== null && (
        <span className="block">{t('proposal.decision', { decision: decisionWord(decision) })}</span>
      )}
      {proposedStatus !== null && (
        <span className="block">{t('proposal.status', { status: common(`status.${proposedStatus}`) })}</span>
      )}
      {dueAsked !== null && <span className="block">{t('proposal.until', { date: longDate(dueAsked) })}</span>}
      {proposal.isKept && <span className="block quiet">{t('proposal.kept')}</span>}
      {[words, reason].map(
        (text) =>
          text !== null &&
          text !== '' && (
            <span key={text} className="block preserved">
              {text}
            </span>
          ),
      )}
    </>
  );
}
