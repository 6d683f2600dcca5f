import type { AddStatusWord } from '@holdfast/contracts/councils';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { Injectable } from '@nestjs/common';
import type { Who } from '../platform/access/who.ts';
import { oneInvalid } from '../platform/http/validate.ts';

@Injectable()
export class CouncilsService {
  constructor(private readonly database: CouncilDatabase) {}

  read(councilId: string) {
    return this.database.readCouncil(councilId, async ({ councils }) => ({
      ...(await councils.read()),
      statusWords: await councils.statusWords(),
    }));
  }

  async addStatusWord(who: Who, word: AddStatusWord) {
    const added = await this.database.inCouncil(who.councilId, ({ councils }) =>
      councils.addStatusWord(word, who.membershipId),
    );
    if (added !== 'later_meaning') return added;
    throw oneInvalid('validFrom', 'This word has a meaning from a later day. Choose a day after that one.');
  }
}
