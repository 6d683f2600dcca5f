const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
// Class 08: connection exception; 57P: shut down or starting up; 53300: too many connections.
const postgresCodes = /^(?:08...|57P0[1-5]|53300)$/u;
const lostConnection =
  /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/iu;

/** Whether an error says that Postgres cannot be reached just now: trying again later may help, and nothing was written. */
export function isUnavailable(error: unknown): boolean {
  // By its shape, not `instanceof`: an error of Node's own core is none of this realm's under a test runner.
  if (typeof error !== 'object' || error === null) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  if (networkCodes.has(code) || postgresCodes.test(code) || lostConnection.test(message)) return true;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some(isUnavailable);
  return 'driverError' in error && error.driverError !== error && isUnavailable(error.driverError);
}
