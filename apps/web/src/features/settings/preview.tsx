import type { SettingPreview } from '@holdfast/contracts/settings/values';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Table } from '../../ui/table.tsx';
import { SaidText } from '../../ui/said-text.tsx';

/** What a change would come to, before it is saved. */
export function Preview({ preview }: { readonly preview: SettingPreview }) {
  const { t } = useWords('councilSettings');
  const { sentences, total, listed } = preview;
  return (
    <div className="govuk-inset-text" role="status">
      <p className="govuk-body">
        <strong>{t('preview.title')}</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence.text}>
            <SaidText told={sentence} />
          </li>
        ))}
      </ul>
      {listed.length > 0 && (
        <Table
          caption={t('preview.title')}
          columns={[
            { key: 'what', header: t('preview.what') },
            { key: 'before', header: t('preview.before') },
            { key: 'after', header: t('preview.after') },
          ]}
          rows={listed.map(({ recommendationId, what, before, after }) => ({
            key: `${recommendationId ?? ''}${what.text}`,
            cells: [
              recommendationId === null ? (
                <SaidText told={what} />
              ) : (
                <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId }}>
                  <SaidText told={what} />
                </Link>
              ),
              <SaidText told={before} />,
              <SaidText told={after} />,
            ],
          }))}
        />
      )}
      {total > listed.length && <p className="govuk-body-s">{t('preview.first', { shown: listed.length, total })}</p>}
    </div>
  );
}
