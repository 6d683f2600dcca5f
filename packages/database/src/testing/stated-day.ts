import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { realTime } from '../real-time.ts';

const stated = (): string => process.env['HOLDFAST_TEST_DAY'] ?? '';

/** The day on which the tests of this run take place. The run's set-up states it, in HOLDFAST_TEST_DAY. */
export const statedDay = (): IsoDate => (stated() === 'today' ? writtenDay() : isoDate(stated()));

/** HOLDFAST_CLOCK for what is started on that day: the middle of its morning. Undefined: the clock is to be right. */
export const statedClock = (): string | undefined => (stated() === 'today' ? undefined : `${statedDay()}T10:00:00Z`);

/** The day by which Postgres stamps what is written now, whatever day was stated: it has no clock but its own. */
export const writtenDay = (): IsoDate => londonDay(realTime());
