import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { Link } from '@tanstack/react-router';
import { longDate, moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { SaidText } from '../../../ui/said-text.tsx';
import { Tag } from '../../../ui/marks/tag.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { Strip } from './strip.tsx';
import { WrittenWords } from '../../../ui/marks/exempt-words.tsx';

type Entry = Recommendation['history'][number];

/** What the day of an entry is: the day of a response, of a decision, from which a status holds. */
const days = ['added', 'responded', 'updated', 'status_changed', 'extension_asked', 'extension_decided'] as const;
const dated = (kind: Entry['kind']) => days.find((known) => known === kind) ?? 'other';

export const newestFirst = (history: readonly Entry[]): readonly Entry[] =>
  history.toSorted((a, b) => b.at.localeCompare(a.at));

/** Everything that was said and done, with who and when; nothing in it is ever taken away. */
export function History({
  recommendation,
  keeps,
}: {
  readonly recommendation: Recommendation;
  readonly keeps: boolean;
}) {
  const { t } = useWords('recommendations');
  return (
    <Strip
      id="history"
      title={
        <>
          {t('history.title')} <span className="count">{recommendation.history.length}</span>
        </>
      }
    >
      <HistoryList
        entries={newestFirst(recommendation.history)}
        correcting={keeps ? recommendation.recommendationId : null}
      />
    </Strip>
  );
}

interface HistoryListProps {
  readonly entries: readonly Entry[];
  /** Of which recommendation they can be corrected or withdrawn from here; null where they cannot be. */
  readonly correcting: string | null;
}

export function HistoryList({ entries, correcting }: HistoryListProps) {
  const { t } = useWords('recommendations');
  return (
    <Timeline
      items={entries.map((entry, at) => ({
        key: `${entry.at} ${entry.kind} ${at}`,
        title: (
          <>
            <SaidText told={entry.title} /> <Since entry={entry} />
          </>
        ),
        by: (
          <>
            {moment(entry.at)} · {entry.by?.name ?? t('history.paper')}
            {entry.on !== null && ` · ${t(`history.on.${dated(entry.kind)}`, { date: longDate(entry.on) })}`}
            {entry.upload !== null && (
              <>
                {' · '}
                <Link className="govuk-link" to={paths.import} params={{ uploadId: entry.upload.uploadId }}>
                  {entry.upload.fileName}
                </Link>
              </>
            )}
          </>
        ),
        body: (
          <>
            <Body entry={entry} />
            <Correct entry={entry} recommendationId={correcting} />
          </>
        ),
      }))}
    />
  );
}

/** What became of it since: it keeps its place and its words. */
function Since({ entry }: { readonly entry: Entry }) {
  const { t } = useWords('deciding');
  const since = entry.correctable?.since ?? null;
  return since === null ? null : <Tag tone="amber">{t(`correct.since.${since}`)}</Tag>;
}

interface CorrectProps {
  readonly entry: Entry;
  readonly recommendationId: string | null;
}

function Correct({ entry: { correctable, title }, recommendationId }: CorrectProps) {
  const { t } = useWords('deciding');
  if (recommendationId === null || correctable === null || correctable.since === 'withdrawn') return null;
  const { kind, factId } = correctable;
  return (
    <Link className="govuk-link govuk-body-s" to={paths.correct} params={{ recommendationId, kind, factId }}>
      {t('correct.link')} <span className="govuk-visually-hidden">{title.text}</span>
    </Link>
  );
}

function Body({ entry }: { readonly entry: Entry }) {
  const { t } = useWords('recommendations');
  return (
    <>
      {(entry.before !== null || entry.after !== null) && (
        <p className="govuk-body-s">
          {t('history.change', {
            before: entry.before ?? t('history.empty'),
            after: entry.after ?? t('history.empty'),
          })}
        </p>
      )}
      {entry.words !== null && (
        <p className="govuk-body-s preserved">
          <WrittenWords words={entry.words} />
        </p>
      )}
      {entry.evidence !== null && (
        <p className="govuk-body-s preserved">{t('history.evidence', { evidence: entry.evidence })}</p>
      )}
    </>
  );
}
