import type { PlannedCommitteeEnding, PlannedLeaving } from '@holdfast/contracts/endings/shapes';
import type { EndingThing } from '@holdfast/domain/endings/planned-ending';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { longDate, moment } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { SaidText } from '../../ui/said-text.tsx';

interface PlannedNoticeProps {
  readonly what: EndingThing;
  readonly plan: PlannedCommitteeEnding | PlannedLeaving;
  /** What else was chosen, each in a sentence. */
  readonly choices: readonly string[];
  /** For those who may change it: where to, and how it is called off. */
  readonly change: { readonly link: ReactNode; readonly callOff: () => Promise<unknown> } | null;
}

/** On the page of what is to end: when, who takes over, what stood in the way, and the way back. */
export function PlannedNotice({ what, plan, choices, change }: PlannedNoticeProps) {
  const { t } = useWords('endings');
  const queryClient = useQueryClient();
  const { name, lastDay, heir, problem, by, plannedAt } = plan;
  const on = { name, date: longDate(lastDay) };
  const callOff = async (): Promise<void> => {
    if (change === null) return;
    await freshAfter(queryClient, change.callOff);
    setFlash({ title: t(`${what}.called`, { name }) });
  };
  const body = (
    <>
      <p className="govuk-body">
        {[
          ...(problem === null ? [t('how')] : []),
          heir === null ? t(`${what}.toNobody`) : t(`${what}.toHeir`, { heir }),
          ...choices,
        ].join(' ')}
      </p>
      {by !== null && <p className="govuk-body-s quiet">{t('by', { name: by.name, at: moment(plannedAt) })}</p>}
      {change !== null && (
        <div className="planned__actions">
          {change.link}
          <PressButton id="call-off" label={t('callOff')} name={t('callOff')} press={callOff} />
        </div>
      )}
    </>
  );
  if (problem === null)
    return (
      <section className="govuk-inset-text" aria-labelledby="planned">
        <h2 className="govuk-heading-s" id="planned">
          {t(`${what}.will`, on)}
        </h2>
        {body}
      </section>
    );
  return (
    <NotificationBanner kind="important" title={t(`${what}.could`, on)}>
      <p className="govuk-body">
        <SaidText told={problem} />
      </p>
      <p className="govuk-body">{t('again')}</p>
      {body}
    </NotificationBanner>
  );
}
