import { useWords } from '../../../app/language/use-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { closureLines, readClosureLines } from './closure-lines.ts';
import { AnnualMeetings } from './annual-meetings.tsx';
import { Governance } from './governance.tsx';
import { ResponseRule } from './response-rule.tsx';
import { RegisterStart } from './register-start.tsx';
import { NumberField } from '../number-field.tsx';
import { Room } from '../room.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';
import { SaidText } from '../../../ui/said-text.tsx';

const units = ['months', 'weeks', 'days'] as const;

/** How long everybody has, from which day on: each change is shown with the clocks that it moves. */
export function ClocksRoom() {
  const { t } = useWords('settings');
  return (
    <Room title={t('rooms.clocks.title')}>
      <Governance />
      <ResponseRule />
      <ResponsePeriod />
      <RegisterStart />
      <AnnualMeetings />
      <Lead name="update_lead" />
      <Lead name="report_lead" />
      <CallIn />
      <Closures />
    </Room>
  );
}

function ResponsePeriod() {
  const { t } = useWords('councilSettings');
  const { value } = useSettings().inForce('response_period');
  const [unit = 'months', count = 2] = Object.entries(value)[0] ?? [];
  return (
    <SettingSection name="response_period">
      <SettingForm
        name="response_period"
        value={{ unit, count }}
        draft={(next, validFrom) => ({
          name: 'response_period',
          value:
            next.unit === 'weeks'
              ? { weeks: next.count }
              : next.unit === 'days'
                ? { days: next.count }
                : { months: next.count },
          validFrom,
        })}
      >
        {(next, change) => (
          <>
            <NumberField
              name="period-count"
              label={t('field.howLong')}
              value={next.count}
              onChange={(number) => change({ ...next, count: number })}
            />
            <Select
              name="period-unit"
              label={t('field.unit')}
              value={next.unit}
              choices={units.map((one) => ({ value: one, label: t(`unit.${one}`) }))}
              onChange={(event) => change({ ...next, unit: event.target.value })}
            />
          </>
        )}
      </SettingForm>
    </SettingSection>
  );
}

function Lead({ name }: { readonly name: 'update_lead' | 'report_lead' }) {
  const { t } = useWords('councilSettings');
  const { value } = useSettings().inForce(name);
  return (
    <SettingSection name={name}>
      <SettingForm name={name} value={value} draft={(next, validFrom) => ({ name, value: next, validFrom })}>
        {(next, change) => (
          <NumberField name={`${name}-days`} label={t('field.leadDays')} value={next} onChange={change} />
        )}
      </SettingForm>
    </SettingSection>
  );
}

function CallIn() {
  const { t } = useWords('councilSettings');
  const { value } = useSettings().inForce('call_in');
  return (
    <SettingSection name="call_in">
      <SettingForm
        name="call_in"
        value={{ ...value, lines: value.grounds.join('\n') }}
        draft={({ lines, ...next }, validFrom) => ({
          name: 'call_in',
          value: { ...next, grounds: lines.split('\n').filter((line) => line.trim() !== '') },
          validFrom,
        })}
      >
        {(next, change) => (
          <>
            <NumberField
              name="call-in-days"
              label={t('field.callInDays')}
              hint={t('field.callInHint')}
              value={next.workingDays}
              onChange={(workingDays) => change({ ...next, workingDays })}
            />
            <NumberField
              name="call-in-signatories"
              label={t('field.signatories')}
              value={next.signatories}
              onChange={(signatories) => change({ ...next, signatories })}
            />
            <Select
              name="call-in-once"
              label={t('field.once')}
              value={next.onceOnly ? 'yes' : 'no'}
              choices={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`yesNo.${one}`) }))}
              onChange={(event) => change({ ...next, onceOnly: event.target.value === 'yes' })}
            />
            <Textarea
              name="call-in-grounds"
              label={t('field.grounds')}
              hint={t('field.groundsHint')}
              value={next.lines}
              onChange={(event) => change({ ...next, lines: event.target.value })}
            />
          </>
        )}
      </SettingForm>
    </SettingSection>
  );
}

function Closures() {
  const { t } = useWords('councilSettings');
  const { settings, inForce } = useSettings();
  return (
    <SettingSection name="closures">
      {settings.closureNotes.map((note) => (
        <p className="govuk-body" key={note.text}>
          <SaidText told={note} />
        </p>
      ))}
      <SettingForm
        name="closures"
        value={closureLines(inForce('closures').value)}
        draft={(lines, validFrom) => ({ name: 'closures', value: readClosureLines(lines), validFrom })}
      >
        {(lines, change) => (
          <Textarea
            name="closure-lines"
            label={t('field.closures')}
            hint={t('field.closuresHint')}
            value={lines}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </SettingForm>
    </SettingSection>
  );
}
