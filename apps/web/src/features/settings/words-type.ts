import type { SayOnScreen } from '@holdfast/words/screen-keys';

/** The words in which settings are said. */
export type Words = SayOnScreen<'councilSettings'>;
