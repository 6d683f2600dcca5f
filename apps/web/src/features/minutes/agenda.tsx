import type { AgendaItem } from '@holdfast/contracts/minutes/shapes';
import { withheldWords } from '@holdfast/domain/recommendations/exemption';
import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from '../../api/council/council-query.ts';
import { editAgendaItem, openAgenda, removeAgendaItem } from '../../api/minutes/change-minutes.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { ExemptWords, useInPlace } from '../../ui/marks/exempt-words.tsx';
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

function Item({ item, keeps }: { readonly item: AgendaItem; readonly keeps: boolean }) {
  const { t } = useWords('minutes');
  const { show, proceedings } = useProceedings();
  const { nation } = useSuspenseQuery(councilQuery).data;
  const inTheirWords = useInPlace();
  const { agendaItemId, kind, revision, position, title, exempt } = item;
  const inPlace = exempt === null ? undefined : withheldWords(nation, exempt);
  return (
    <>
      <p className="govuk-body proceedings__title">
        <strong>
          <ExemptWords words={title} inPlace={inPlace} />
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
      {inPlace !== undefined && title !== inPlace && (
        <p className="govuk-body quiet">{[inTheirWords(inPlace), exempt?.reason].filter(Boolean).join('. ')}</p>
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
