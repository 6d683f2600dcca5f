import type { TFunction } from 'i18next';

/** The words in which settings are said. */
export type Words = TFunction<readonly ['councilSettings', 'common']>;
