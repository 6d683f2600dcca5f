import { emailKey } from '@holdfast/database/identity/account-records';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.ts';
import { LinkThrottle } from './link-throttle.ts';

/** Letters with a link to one address in an hour. The links before stay good, so nobody's asking shuts another out. */
const letters = { attempts: 3, seconds: 60 * 60 };

/** Forgotten passwords: how often somebody may ask and try links, and how often an address is written to. */
@Injectable()
export class ResetThrottle extends LinkThrottle {
  readonly #letters: LinkThrottle;

  constructor(source: DataSource) {
    super(source, 'reset', sentence('platform.too_many_links'));
    this.#letters = new LinkThrottle(source, 'reset-letter', sentence('platform.too_many_links'), letters);
  }

  /** Whether a letter may go to this address now. What is too much is not sent, and nobody is told. */
  async mayWriteTo(email: string): Promise<boolean> {
    try {
      await this.#letters.spend(emailKey(email));
      return true;
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  }
}
