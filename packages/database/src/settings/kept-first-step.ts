import type { FirstStep, StepMark } from '@holdfast/domain/settings/first-steps';
import { keptRecord } from '../kept-records/kept-record.ts';

export interface FirstStepValues {
  readonly step: FirstStep;
  /** Null: nobody says anything of it any more. */
  readonly mark: StepMark | null;
}

export const keptFirstStep = keptRecord<FirstStepValues>({
  noun: 'first_step',
  table: 'first_step',
  key: 'first_step_id',
  columns: { step: 'step', mark: 'mark' },
  called: ({ step }) => step,
});
