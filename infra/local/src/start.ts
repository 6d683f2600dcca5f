// `npm start`: everything that Holdfast is, on this machine, until Ctrl-C.
import { runHoldfast } from './run-holdfast.ts';
import { runUntilTold } from './processes/until-told.ts';

await runUntilTold(runHoldfast);
