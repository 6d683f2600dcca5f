import type { AgendaItem } from '@holdfast/contracts/minutes/shapes';
import { confidentialWords } from '@holdfast/domain/recommendations/exemption';
import { editAgendaItem, openAgenda, removeAgendaItem } from '../../api/minutes/change-minutes.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { ExemptWords } from '../../ui/marks/exempt-words.tsx';
import { AgendaForm } from './agenda-form.tsx';
import { AgendaPublished } from './agenda-published.tsx';
import { KeyDecision } from './key-decision.tsx';
import { Section } from './section.tsx';
import { TakeOut } from './take-out.tsx';
import { useProceedings } from './use-proceedings.ts';
import { SaidText } from '../../ui/said-text.tsx';

export function Agenda() {
  const { t } = useWords('minutes');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { meetingId, proceedings, show } = useProceedings();
  const { agenda } = proceedings;
  return (
    <Section id="agenda" title={t('agenda.title')} count={agenda.length}>
      <AgendaPublished />
      {agenda.length === 0 && <p className="govuk-body">{t('agenda.none')}</p>}
      <ol className="proceedings__list">
        {agenda.map((item) => (
          <li key={item.agendaItemId}>
            <Item item={item} keeps={keeps} />
          </li>
        ))}
      </ol>
      {keeps && agenda.length === 0 && (
        <p className="govuk-body">
          <TakeOut
            id="open-agenda"
            label={t('agenda.open')}
            name={t('agenda.open')}
            send={() => openAgenda(meetingId)}
            show={show}
          />
        </p>
      )}
      {keeps && (
        <Details summary={t('agenda.add')}>
          <AgendaForm item={null} />
        </Details>
      )}
    </Section>
  );
}

/** Whoever may not read the item has what stands in its place for a title, and no reason. */
const inPlaceOf = ({ exempt, title }: AgendaItem): string | undefined => {
  if (exempt === null) return undefined;
  if (exempt.reason === null) return title;
  return exempt.paragraph === null ? confidentialWords : '';
};

function Item({ item, keeps }: { readonly item: AgendaItem; readonly keeps: boolean }) {
  const { t } = useWords('minutes');
  const { show, proceedings } = useProceedings();
  const { agendaItemId, kind, revision, position, title } = item;
  return (
    <>
      <p className="govuk-body proceedings__title">
        <strong>
          <ExemptWords words={title} inPlace={inPlaceOf(item)} />
        </strong>
      </p>
      {item.reportOf !== null && (
        <p className="govuk-body quiet">
          {t('agenda.reportOf')}: {item.reportOf}
        </p>
      )}
      <KeyDecision item={item} />
      {kind === 'call_in' && proceedings.callInRule !== null && (
        <p className="govuk-body-s quiet">
          <SaidText told={proceedings.callInRule} />
        </p>
      )}
      {item.words !== null && <p className="govuk-body">{item.words}</p>}
      {item.exempt !== null && item.exempt.reason !== null && (
        <p className="govuk-body quiet">
          {item.exempt.paragraph === null
            ? t('agenda.confidentialIs', { reason: item.exempt.reason })
            : t('agenda.exemptIs', { paragraph: item.exempt.paragraph, reason: item.exempt.reason })}
        </p>
      )}
      {keeps && (
        <div className="proceedings__tools">
          {position > 1 && (
            <TakeOut
              id={`up-${agendaItemId}`}
              label={t('agenda.up')}
              name={t('agenda.upOf', { title })}
              send={() => editAgendaItem(agendaItemId, revision, { position: position - 1 })}
              show={show}
            />
          )}
          <TakeOut
            id={`off-${agendaItemId}`}
            label={t('agenda.remove')}
            name={t('agenda.removeOf', { title })}
            send={() => removeAgendaItem(agendaItemId, revision)}
            show={show}
          />
          <Details summary={t('agenda.change', { position })}>
            <AgendaForm item={item} key={revision} />
          </Details>
        </div>
      )}
    </>
  );
}
