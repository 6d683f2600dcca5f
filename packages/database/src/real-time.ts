/**
 * The time of this machine, which is Postgres's own as near as anybody knows it: when something was written down, how
 * long a session or an invitation lasts. Which day it is nobody asks here: that is told by a clock that may be moved.
 */
export const realTime = (): Date => new Date();
