import { type IsoDate, addDays, weekdayOf } from '@holdfast/domain/dates/iso-date';

/** How many meetings are behind and ahead of the day on which the demo is loaded. */
const behind = 6;
const ahead = 3;

/** The committee's latest meeting stands at least this many days back: time enough for minutes to be written. */
const minutesTake = 9;

/**
 * Days on which a committee met (index 0 is the latest) and will meet, on its weekday and at its pace.
 */
export const demoMeetings = (today: IsoDate, weekday: number, everyWeeks: number) => {
  const around = addDays(today, -minutesTake);
  const latest = addDays(around, -((weekdayOf(around) - weekday + 7) % 7));
  const at = (step: number) => addDays(latest, step * everyWeeks * 7);
  return {
    past: Array.from({ length: behind }, (_, index) => at(-index)),
    coming: Array.from({ length: ahead }, (_, index) => at(index + 1)),
  };
};
