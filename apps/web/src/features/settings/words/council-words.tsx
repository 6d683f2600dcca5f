import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from '../../../api/council/council-query.ts';
import { longDate, today } from '../../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Details } from '../../../ui/details.tsx';
import { RagMark } from '../../../ui/marks/rag-mark.tsx';
import { StatusMark } from '../../../ui/marks/status-mark.tsx';
import { Table } from '../../../ui/table.tsx';
import { EndWordForm } from './end-word-form.tsx';
import { StatusWordForm } from './status-word-form.tsx';

/** The council's own words and what each is understood as, so that nobody has to guess what a mark means. */
export function CouncilWords() {
  const { t } = useWords('settings');
  const { t: own } = useWords('councilSettings');
  const { membership } = useSignedIn();
  const { data: council } = useSuspenseQuery(councilQuery);
  const standing = council.statusWords.filter(({ validTo }) => validTo === null || validTo > today());
  return (
    <section aria-labelledby="words">
      <h2 className="govuk-heading-m" id="words">
        {t('words.title')} <span className="count">{council.statusWords.length}</span>
      </h2>
      <p className="govuk-body">{t('words.what')}</p>
      {council.statusWords.length > 0 && (
        <Table
          caption={t('words.title')}
          columns={[
            { key: 'word', header: t('words.word') },
            { key: 'core', header: t('words.means') },
            { key: 'from', header: t('words.since') },
          ]}
          rows={council.statusWords.map((word) => ({
            key: word.statusWordId,
            cells: [
              word.word,
              <StatusMark coreStatus={word.coreStatus} />,
              word.validTo === null
                ? longDate(word.validFrom)
                : t('words.until', { from: longDate(word.validFrom), to: longDate(word.validTo) }),
            ],
          }))}
        />
      )}
      {may(membership.roles, 'administer') && (
        <>
          <Details summary={own('statusWord.add')}>
            <StatusWordForm />
          </Details>
          {standing.length > 0 && (
            <Details summary={own('statusWord.endOne')}>
              <EndWordForm words={standing} />
            </Details>
          )}
        </>
      )}
      <h3 className="govuk-heading-s">{t('words.rag', { name: council.ragScheme.name })}</h3>
      <p className="govuk-body tags">
        {council.ragScheme.bands.map((band) => (
          <RagMark key={band.letter} rag={band.letter} bands={council.ragScheme.bands} />
        ))}
      </p>
    </section>
  );
}
