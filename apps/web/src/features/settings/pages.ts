// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { ClocksRoom } from './clocks/clocks-room.tsx';
export { HistoryRoom } from './history/history-room.tsx';
export { SendingRoom } from './sending/sending-room.tsx';
export { SettingsPage } from './settings-page.tsx';
export { StartHereRoom } from './start-here-room.tsx';
export { WordsRoom } from './words/words-room.tsx';
