import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type CSSProperties, useMemo } from 'react';
import { doorOfLink } from '../../api/answers/by-link.ts';
import { isProblem } from '../../api/problem.ts';
import { readableAccent } from '../../app/accent.ts';
import { moment } from '../../app/clock/dates.ts';
import { LanguageLink } from '../../app/language/language-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Page } from '../../ui/page.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { AskedItems } from './asked-items.tsx';

const accentStyle = (accent: string | null): CSSProperties => {
  const colour = readableAccent(accent);
  return colour === null ? {} : ({ '--accent': colour } as CSSProperties);
};

/** What somebody was asked, to be answered without an account. */
export function ByLinkPage() {
  const { t } = useWords('answers');
  const { t: common } = useWords();
  const explain = useProblemWords();
  const { token } = useParams({ from: paths.answerByLink });
  const door = useMemo(() => doorOfLink(token), [token]);
  const { data, error, refetch } = useQuery({
    queryKey: ['asked', token],
    queryFn: door.look,
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <div className="shell" style={accentStyle(data?.council.accent ?? null)}>
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <main id="main" className="answering" tabIndex={-1}>
        <div className="answering__top">
          <span>{data?.council.name ?? common('brand')}</span>
          <LanguageLink />
        </div>
        <Page title={data === undefined ? t('linkTitle') : t('title')} width="reading">
          {data === undefined && isProblem(error) && <p className="govuk-body">{explain(error)}</p>}
          {data === undefined && error === null && <p className="govuk-body">{common('loading')}</p>}
          {data !== undefined && (
            <>
              <p className="govuk-body">
                {t('hello', { name: data.name })}
                {data.until !== null && ` ${t('until', { at: moment(data.until) })}`}
              </p>
              <AskedItems page={data} door={door} again={refetch} />
            </>
          )}
        </Page>
      </main>
    </div>
  );
}
