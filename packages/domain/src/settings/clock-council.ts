import { governanceAs } from '../councils/governance.ts';
import type { ClockCouncil } from '../recommendations/clocks/clock.ts';
import type { RegisterClocks } from '../recommendations/clocks/settle-clock.ts';
import type { DatedCouncil } from './meeting-dates.ts';
import { type DatedSetting, registerStart, settingsOn } from './setting-values.ts';

const ofClocks = new Set<DatedSetting['name']>(['response_period', 'governance', 'response_rule']);

/** A council as its clocks see it: on a day, how it was governed, how long its executive had, and by which rule it answers. */
export const clockCouncil = ({ nation, dated }: DatedCouncil): ClockCouncil => {
  const set = dated.filter(({ name }) => ofClocks.has(name));
  const known = new Map<string, ReturnType<ClockCouncil['on']>>();
  const read = (day: string): ReturnType<ClockCouncil['on']> => {
    const { response_period: length, governance, response_rule: responseRule } = settingsOn(set, day);
    return {
      governance: governanceAs(nation, governance),
      length,
      ownLength: set.some(({ name, validFrom }) => name === 'response_period' && validFrom <= day),
      responseRule,
    };
  };
  return {
    nation,
    everOwnLength: set.some(({ name }) => name === 'response_period'),
    on: (day) => {
      const found = known.get(day) ?? read(day);
      known.set(day, found);
      return found;
    },
  };
};

/** The same, with the day from which its register keeps watch. */
export const registerClocks = (council: DatedCouncil): RegisterClocks => ({
  council: clockCouncil(council),
  start: registerStart(council.dated),
});
