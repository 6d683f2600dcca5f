import type { Minute } from '@holdfast/contracts/minutes/shapes';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { MinuteCorrections } from './corrections/minute-corrections.tsx';
import { WithdrawForm } from './corrections/withdraw-form.tsx';
import { MinuteForm } from './minute-form.tsx';
import { ResolutionLine } from './register/resolution-line.tsx';
import { Section } from './section.tsx';
import { useProceedings } from './use-proceedings.ts';
import { SaidText } from '../../ui/said-text.tsx';

export function MinuteList() {
  const { t } = useWords('minutes');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { minutes, withdrawnMinutes, numberFaults, nextNumber } = useProceedings().proceedings;
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
      {withdrawnMinutes.map(({ minuteId, number, corrections }) => (
        <article className="proceedings__minute" key={minuteId}>
          <h3 className="govuk-heading-s">{t('minutes.gone', { number })}</h3>
          <MinuteCorrections corrections={corrections} />
        </article>
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
      <MinuteCorrections corrections={minute.corrections} />
      {keeps && (
        <div className="proceedings__tools">
          <Details summary={t('minutes.change', { number })}>
            <MinuteForm minute={minute} key={revision} />
          </Details>
          <Details summary={t('minutes.withdraw', { number })}>
            <WithdrawForm minuteId={minuteId} revision={revision} />
          </Details>
        </div>
      )}
    </article>
  );
}
