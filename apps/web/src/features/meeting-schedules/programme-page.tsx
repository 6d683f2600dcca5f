import { Link } from '@tanstack/react-router';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';
import { Tag } from '../../ui/marks/tag.tsx';
import { Approval } from './approval.tsx';
import { Breaches } from './breaches.tsx';
import { Comparison } from './comparison.tsx';
import { ProgrammeDates } from './programme-dates.tsx';
import { ProgrammePaper } from './programme-paper.tsx';
import { RuleForm } from './rule-form.tsx';
import { TimesForm } from './times-form.tsx';
import { useProgramme } from './use-programme.ts';

/** One version of a committee's year: the rule, its days, what breaks, what changes, and its way into calendars. */
export function ProgrammePage() {
  const { t } = useWords('programmes');
  const { programme, isOpen } = useProgramme();
  const edits = may(useSignedIn().membership.roles, 'editRegister') && isOpen;
  const { committeeName: committee, municipalYear: year, version, state } = programme;
  return (
    <>
      <Link className="govuk-back-link" to={paths.programmes}>
        {t('backToAll')}
      </Link>
      <Page
        title={t('name', { committee, year, version })}
        caption={<Tag>{t(`stateIs.${state}`)}</Tag>}
        width="reading"
      >
        {edits && <RuleForm key={`rule-${programme.revision}`} />}
        {programme.understood !== null && (
          <p className="govuk-body quiet">{t('rule.understood', { rule: programme.understood })}</p>
        )}
        <Breaches />
        <ProgrammeDates edits={edits} />
        {edits && (
          <>
            <Details summary={t('rule.times')}>
              <TimesForm key={`times-${programme.revision}`} />
            </Details>
            <Details summary={t('paper.title')}>
              <ProgrammePaper />
            </Details>
          </>
        )}
        <Comparison />
        <Approval edits={edits} />
      </Page>
    </>
  );
}
