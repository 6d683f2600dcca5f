import { configureGlobal } from 'fast-check';

// Property tests try the same examples on every machine, so that a failure is everybody's. To look further, give
// another seed: HOLDFAST_SEED=random, or a number.
const wished = process.env['HOLDFAST_SEED'];
if (wished !== 'random') configureGlobal({ seed: wished === undefined ? 20_120_712 : Number(wished) });
