import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { CommitteeWords } from '../../ui/marks/exempt-words.tsx';
import { StatusMark } from '../../ui/marks/status-mark.tsx';
import { PaperStanding } from '../../ui/papers/paper-standing.tsx';
import { Publishing } from '../../ui/papers/publishing.tsx';
import { Section } from './section.tsx';
import { useProceedings } from './use-proceedings.ts';
import { SaidText } from '../../ui/said-text.tsx';

/** What comes back by itself, each with the reason. */
export function DueBack() {
  const { t } = useWords('minutes');
  const { meetingId, proceedings } = useProceedings();
  const { dueBack, dueBackStanding } = proceedings;
  return (
    <Section id="due-back" title={t('dueBack.title')} count={dueBack.length}>
      <p className="govuk-body">{t(dueBack.length === 0 ? 'dueBack.none' : 'dueBack.what')}</p>
      <PaperStanding lines={dueBackStanding.lines} />
      <ul className="proceedings__list">
        {dueBack.map((row) => (
          <li key={row.recommendationId}>
            <p className="govuk-body proceedings__title">
              <Link
                className="govuk-link"
                to={paths.recommendation}
                params={{ recommendationId: row.recommendationId }}
              >
                {[row.reference, row.part === '' ? '' : `(${row.part})`].filter(Boolean).join(' ')}
              </Link>{' '}
              <StatusMark coreStatus={row.coreStatus} />
            </p>
            <p className="govuk-body">
              <CommitteeWords words={row.words} inPlace={row.exempt.recommendation} title={row.sourceTitle} />
            </p>
            {row.sentences.map((sentence) => (
              <p className="govuk-body quiet" key={sentence.text}>
                <SaidText told={sentence} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <Publishing
        meetingId={meetingId}
        paper="due_back"
        standing={dueBackStanding}
        link={(other, words) => (
          <Link
            className="govuk-link"
            to={paths.minutes}
            params={{ meetingId }}
            search={other === undefined ? {} : { version: `${other}` }}
          >
            {words}
          </Link>
        )}
      />
    </Section>
  );
}
