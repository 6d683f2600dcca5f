import type { Upload } from '@holdfast/contracts/imports/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { SaidText } from '../../../ui/said-text.tsx';

/** What an undo left in place, with who worked on it and when: recommendations first, then names. */
export function Kept({ undo }: { readonly undo: NonNullable<Upload['undo']> }) {
  const { t } = useWords('importQuestions');
  const { kept, namesKept } = undo;
  if (kept.length + namesKept.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t('undone.keptWhat')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {kept.map(({ recommendationId, reference, sentence }, at) => (
          <li key={`${recommendationId} ${at}`}>
            <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId }}>
              {reference}
            </Link>
            : <SaidText told={sentence} />
          </li>
        ))}
        {namesKept.map(({ name, sentence }) => (
          <li key={name}>
            {name}: <SaidText told={sentence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
