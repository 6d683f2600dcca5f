// `npm start`: everything that Holdfast is, on this machine, until Ctrl-C.
import { runHoldfast } from './run-holdfast.ts';
import { runUntilTold } from './until-told.ts';

await runUntilTold(runHoldfast);
