import { dayAndDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Table } from '../../ui/table.tsx';
import { Tag, type Tone } from '../../ui/marks/tag.tsx';
import { useMeetingSchedule } from './use-meeting-schedule.ts';

const tones = { kept: 'grey', moved: 'blue', added: 'green', dropped: 'red' } as const satisfies Record<string, Tone>;

/** What stands beside what is proposed, as the committee's own paper shows it. */
export function Comparison() {
  const { t } = useWords('meetingSchedules');
  const { comparison } = useMeetingSchedule().meetingSchedule;
  return (
    <section aria-labelledby="comparison">
      <h2 className="govuk-heading-m" id="comparison">
        {t('compare.title')}
      </h2>
      {comparison.length === 0 ? (
        <p className="govuk-body">{t('compare.none')}</p>
      ) : (
        <>
          <Table
            caption={t('compare.title')}
            columns={[
              { key: 'existing', header: t('compare.existing') },
              { key: 'proposed', header: t('compare.proposed') },
              { key: 'what', header: t('compare.what') },
            ]}
            rows={comparison.map(({ kind, existing, proposed }) => ({
              key: `${existing ?? ''} ${proposed ?? ''}`,
              cells: [
                existing === null ? '–' : dayAndDate(existing),
                proposed === null ? '–' : dayAndDate(proposed),
                <Tag tone={tones[kind]}>{t(`compare.${kind}`)}</Tag>,
              ],
            }))}
          />
          <p className="govuk-body quiet">{t('compare.later')}</p>
        </>
      )}
    </section>
  );
}
