import { paths } from '../../app/paths.ts';

/** The rooms of the settings, in the order in which a new council goes through them. */
export const rooms = [
  { key: 'start', to: paths.startHere },
  { key: 'committees', to: paths.committees },
  { key: 'people', to: paths.people },
  { key: 'portfolios', to: paths.portfolios },
  { key: 'words', to: paths.words },
  { key: 'calendars', to: paths.calendars },
  { key: 'clocks', to: paths.clocks },
  { key: 'sending', to: paths.sending },
  { key: 'history', to: paths.settingHistory },
] as const;
