export { stuckEndings } from './stuck-endings.ts';
export { endingView, leavingView } from './planned-view.ts';
