import { papersToChoose } from '@holdfast/domain/imports/paper/paper';
import type { MeetingScheduleTables } from '@holdfast/contracts/meeting-schedules/shapes';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import {
  changeMeetingSchedule,
  readMeetingScheduleTable,
} from '../../api/meeting-schedules/change-meeting-schedule.ts';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FileDrop } from '../../ui/inputs/file-drop.tsx';
import { PressButton } from '../../ui/form/press-button.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useMeetingSchedule } from './use-meeting-schedule.ts';
import type { Told } from '../../ui/said-text.tsx';

/** The dates of a committee paper: shown as they were understood, and taken only when somebody says so. */
export function MeetingSchedulePaper() {
  const { t } = useWords('meetingSchedules');
  const { meetingSchedule, show } = useMeetingSchedule();
  const explain = useProblemWords();
  const [found, setFound] = useState<MeetingScheduleTables['tables']>([]);
  const [wrong, setWrong] = useState<Told | undefined>(undefined);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setWrong(undefined);
    try {
      setFound((await readMeetingScheduleTable(file)).tables);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setFound([]);
      setWrong(error.fields[0]?.message ?? explain(error));
    }
  };
  return (
    <>
      <FileDrop
        name="meeting-schedule-paper"
        label={t('paper.label')}
        hint={t('paper.hint')}
        accept={papersToChoose}
        error={wrong}
        onFiles={(files) => void read(files[0])}
      />
      {found.map(({ title, existing, proposed }, at) => {
        const dates = proposed.length > 0 ? proposed : existing;
        return (
          <div key={`${title} ${at}`}>
            <h3 className="govuk-heading-s">{title}</h3>
            {existing.length > 0 && (
              <p className="govuk-body">
                {t('paper.existing')}: {existing.map(longDate).join(', ')}
              </p>
            )}
            {proposed.length > 0 && (
              <p className="govuk-body">
                {t('paper.proposed')}: {proposed.map(longDate).join(', ')}
              </p>
            )}
            <PressButton
              id={`use-${at}`}
              look="secondary"
              label={t('paper.use', { count: dates.length })}
              name={t('paper.use', { count: dates.length })}
              press={async () => show(await changeMeetingSchedule(meetingSchedule, { dates }))}
            />
          </div>
        );
      })}
    </>
  );
}
