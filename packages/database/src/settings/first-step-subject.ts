import type { FirstStep, StepMark } from '@holdfast/domain/settings/first-steps';
import { settingSubject } from './setting-subject.ts';

export interface FirstStepValues {
  readonly step: FirstStep;
  /** Null: nobody says anything of it any more. */
  readonly mark: StepMark | null;
}

export const firstStepSubject = settingSubject<FirstStepValues>({
  subject: 'first_step',
  table: 'first_step',
  key: 'first_step_id',
  columns: { step: 'step', mark: 'mark' },
  called: ({ step }) => step,
});
