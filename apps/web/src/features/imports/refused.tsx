import type { Upload } from '@holdfast/contracts/imports/shapes';
import { importFileAddress } from '../../api/imports/import-file-address.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Headings } from './corrections/headings.tsx';
import { LeftOut } from './corrections/left-out.tsx';
import { Refusal } from './refusal.tsx';
import { useCorrect } from './corrections/use-correct.ts';
import { SaidText } from '../../ui/said-text.tsx';

/** Nothing was brought in: why, and what to do. Wrong rows would be worse than none. */
export function Refused({ upload }: { readonly upload: Upload }) {
  const { t } = useWords('imports');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const correct = useCorrect(upload, false);
  return (
    <>
      <div className="govuk-inset-text">
        <p className="govuk-body">
          <SaidText told={upload.problem?.message ?? t('refused.noReason')} />
        </p>
      </div>
      <p className="govuk-body">{t('refused.nothing')}</p>
      <div className="govuk-button-group">
        <LinkButton to={paths.newImport}>{t('refused.another')}</LinkButton>
        <a className="govuk-link" href={importFileAddress(upload.uploadId)} download>
          {t('theFile')}
        </a>
      </div>
      {keeps && upload.tables.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t('view.headings')}</h2>
          <Refusal sentence={correct.refusal} />
          <Headings upload={upload} correct={correct} />
        </>
      )}
      {upload.leftOut.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t('refused.found')}</h2>
          <LeftOut upload={upload} correct={null} />
        </>
      )}
    </>
  );
}
