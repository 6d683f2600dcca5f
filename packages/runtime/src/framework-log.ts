import type { LoggerService } from '@nestjs/common';

interface Lines {
  readonly error: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Where it is not there, Nest's account of its own start is not kept. */
  readonly debug?: (line: string) => void;
}

/** Nest's own lines, in the log of its process. */
export const frameworkLog = (log: Lines): LoggerService => ({
  log: (message: unknown) => log.debug?.(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown) => log.error(message instanceof Error ? message.message : String(message)),
});
