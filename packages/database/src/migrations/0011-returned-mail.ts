import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilOfDigest } from './0011-returned-mail/returned-mail.ts';

/** Whose digest a mail server's notice is of. */
export class ReturnedMail0011 implements MigrationInterface {
  readonly name = 'ReturnedMail0000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(councilOfDigest);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Where returned mail leads is not taken back: restore the backup from before it.'));
  }
}
