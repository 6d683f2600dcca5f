import { removeDeclaration } from '../../api/minutes/change-minutes.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { DeclarationForm } from './declaration-form.tsx';
import { Section } from './section.tsx';
import { TakeOut } from './take-out.tsx';
import { useProceedings } from './use-proceedings.ts';

export function Declarations() {
  const { t } = useWords('minutes');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { meetingId, proceedings, show } = useProceedings();
  const { declarations, agenda } = proceedings;
  const itemOf = (id: string | null): string => agenda.find(({ agendaItemId }) => agendaItemId === id)?.title ?? '';
  return (
    <Section id="declarations" title={t('declarations.title')} count={declarations.length}>
      {declarations.length === 0 && <p className="govuk-body">{t('declarations.none')}</p>}
      <ul className="proceedings__list">
        {declarations.map((line) => (
          <li key={line.declarationId}>
            <p className="govuk-body proceedings__title">
              <strong>{line.name}</strong>: {t(`declaration.${line.kind}`)}
              {itemOf(line.agendaItemId) !== '' && <span className="quiet"> ({itemOf(line.agendaItemId)})</span>}
            </p>
            <p className="govuk-body">
              {line.words} {line.tookNoPart && t('declarations.noPart')}
            </p>
            {keeps && (
              <TakeOut
                id={`undeclare-${line.declarationId}`}
                label={t('attendance.remove')}
                name={t('declarations.removeOf', { name: line.name })}
                send={() => removeDeclaration(meetingId, line.declarationId, line.revision)}
                show={show}
              />
            )}
          </li>
        ))}
      </ul>
      {keeps && (
        <Details summary={t('declarations.add')}>
          <DeclarationForm />
        </Details>
      )}
    </Section>
  );
}
