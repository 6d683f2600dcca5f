import { useQueryClient } from '@tanstack/react-query';
import { applyReshuffle, cancelReshuffle, removeReshuffle } from '../../api/reshuffles/change-reshuffle.ts';
import { useLeave } from '../../app/back/use-leave.ts';
import { longDate } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { noDate } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { useReshuffle } from './use-reshuffle.ts';
import { SaidText } from '../../ui/said-text.tsx';

/** From which day; and the way back until then. */
export function InForce() {
  const { t } = useWords('portfolios');
  const leaveTo = useLeave();
  const queryClient = useQueryClient();
  const { reshuffle, preview, show, edits } = useReshuffle();
  const leave = async (): Promise<void> => {
    await queryClient.invalidateQueries();
    await leaveTo({ to: paths.portfolios });
  };
  if (reshuffle.state === 'applied') return null;
  return (
    <section aria-labelledby="in-force">
      <h2 className="govuk-heading-m" id="in-force">
        {t('wizard.apply')}
      </h2>
      {edits && preview.faults.length > 0 && (
        <div className="govuk-inset-text">
          <h3 className="govuk-heading-s">{t('wizard.faults')}</h3>
          {preview.faults.map(({ code, of, sentence }) => (
            <p className="govuk-body" key={`${code} ${of ?? ''} ${sentence.text}`}>
              <SaidText told={sentence} />
            </p>
          ))}
        </div>
      )}
      {edits && preview.faults.length === 0 && <ApplyForm leave={leave} />}
      {reshuffle.state === 'scheduled' && (
        <PressButton
          id="call-off"
          look="warning"
          label={t('wizard.cancel')}
          name={t('wizard.cancel')}
          press={async () => show(await cancelReshuffle(reshuffle))}
        />
      )}
      {edits && (
        <p className="govuk-body">
          <PressButton
            id="throw-away"
            label={t('wizard.remove')}
            name={t('wizard.remove')}
            press={async () => {
              await removeReshuffle(reshuffle);
              await leave();
            }}
          />
        </p>
      )}
    </section>
  );
}

function ApplyForm({ leave }: { readonly leave: () => Promise<void> }) {
  const { t } = useWords('portfolios');
  const { reshuffle } = useReshuffle();
  const dateProblem = useDateProblem();
  const form = useServerForm({
    defaultValues: { effectiveOn: noDate },
    check: ({ effectiveOn }) => {
      const wrong = dateProblem(effectiveOn, true);
      return { effectiveOn: wrong };
    },
    send: async ({ effectiveOn }) => {
      const day = dateOrNull(effectiveOn);
      if (day === null) return;
      const { state } = await applyReshuffle(reshuffle, day);
      await leave();
      setFlash({
        title: state === 'applied' ? t('wizard.appliedDone') : t('wizard.scheduledDone', { date: longDate(day) }),
      });
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('wizard.applySave')}>
      <DateField
        control={form.fields.control}
        name="effectiveOn"
        label={t('wizard.effectiveOn')}
        hint={t('wizard.effectiveHint')}
        error={form.errors['effectiveOn']}
        todayOffered
      />
    </FormFrame>
  );
}
