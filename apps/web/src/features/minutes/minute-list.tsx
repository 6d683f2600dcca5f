import type { Minute } from '@holdfast/contracts/minutes/shapes';
import { removeMinute } from '../../api/minutes/change-minutes.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { MinuteForm } from './minute-form.tsx';
import { ResolutionLine } from './resolution-line.tsx';
import { Section } from './section.tsx';
import { TakeOut } from './take-out.tsx';
import { useProceedings } from './use-proceedings.ts';
import { SaidText } from '../../ui/said-text.tsx';

export function MinuteList() {
  const { t } = useWords('minutes');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { minutes, numberFaults, nextNumber } = useProceedings().proceedings;
  return (
    <Section id="minutes" title={t('minutes.title')} count={minutes.length}>
      {minutes.length === 0 && <p className="govuk-body">{t('minutes.none', { number: nextNumber })}</p>}
      {keeps && numberFaults.length > 0 && (
        <div className="govuk-inset-text">
          <h3 className="govuk-heading-s">{t('minutes.faults')}</h3>
          {numberFaults.map((sentence) => (
            <p className="govuk-body" key={sentence.text}>
              <SaidText told={sentence} />
            </p>
          ))}
        </div>
      )}
      {minutes.map((minute) => (
        <MinuteShown minute={minute} keeps={keeps} key={minute.minuteId} />
      ))}
      {keeps && (
        <Details summary={t('minutes.add')}>
          <MinuteForm minute={null} key={nextNumber} />
        </Details>
      )}
    </Section>
  );
}

function MinuteShown({ minute, keeps }: { readonly minute: Minute; readonly keeps: boolean }) {
  const { t } = useWords('minutes');
  const { meetingId, show } = useProceedings();
  const { minuteId, number, revision } = minute;
  return (
    <article className="proceedings__minute">
      <h3 className="govuk-heading-s">
        {number}. {minute.heading}
      </h3>
      {minute.words.split('\n').map((line, at) => (
        <p className="govuk-body" key={at}>
          {line}
        </p>
      ))}
      {minute.resolutions.length > 0 && (
        <>
          <p className="govuk-body">
            <strong>{t('minutes.resolved')}</strong> {minute.stem}
          </p>
          <ul className="proceedings__list">
            {minute.resolutions.map((resolution) => (
              <li key={resolution.resolutionId}>
                <ResolutionLine resolution={resolution} number={number} keeps={keeps} />
              </li>
            ))}
          </ul>
        </>
      )}
      {keeps && (
        <div className="proceedings__tools">
          <TakeOut
            id={`unminute-${minuteId}`}
            label={t('minutes.remove')}
            name={t('minutes.removeOf', { number })}
            send={() => removeMinute(meetingId, minuteId, revision)}
            show={show}
          />
          <Details summary={t('minutes.change', { number })}>
            <MinuteForm minute={minute} key={revision} />
          </Details>
        </div>
      )}
    </article>
  );
}
