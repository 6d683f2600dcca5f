import { useWords } from '../../../app/language/use-words.ts';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';
import { closureLines, readClosureLines } from './closure-lines.ts';

/** The days of the annual meetings, one a line: the municipal year begins on each. */
export function AnnualMeetings() {
  const { t } = useWords('clockSettings');
  const { value } = useSettings().inForce('annual_meetings');
  return (
    <SettingSection name="annual_meetings">
      <SettingForm
        name="annual_meetings"
        value={closureLines(value.map((date) => ({ date, reason: '' })))}
        draft={(lines, validFrom) => ({
          name: 'annual_meetings',
          value: readClosureLines(lines).map(({ date }) => date),
          validFrom,
        })}
      >
        {(lines, change) => (
          <Textarea
            name="annual-meeting-lines"
            label={t('field.annualMeetings')}
            hint={t('field.annualMeetingsHint')}
            value={lines}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </SettingForm>
    </SettingSection>
  );
}
