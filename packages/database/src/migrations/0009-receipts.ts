import type { MigrationInterface, QueryRunner } from 'typeorm';
import { receipts, receiptsDue } from './0009-receipts/receipts.ts';

/** What became of a message after it was taken, where whoever took it can be asked. */
export class Receipts0009 implements MigrationInterface {
  readonly name = 'Receipts0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [receipts, receiptsDue]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Receipts are not taken back: restore the backup from before them.'));
  }
}
