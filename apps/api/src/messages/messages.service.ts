import type { KeptMessage, KeptMessages, KeptMessagesQuery } from '@holdfast/contracts/messages/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { pageById, readCursor } from '../platform/http/id-cursor.ts';
import { notFound } from '../platform/http/problem.ts';

const atOnce = 50;

@Injectable()
export class MessagesService {
  constructor(private readonly database: CouncilDatabase) {}

  list(councilId: string, { cursor }: KeptMessagesQuery): Promise<KeptMessages> {
    const before = readCursor(cursor, sentence('messages.page_unknown'));
    return this.database.readCouncil(councilId, async ({ messages }) => {
      const rows = await messages.list(before, atOnce + 1, 'register_editor');
      const { items, nextCursor } = pageById(rows, atOnce, ({ keptMessageId }) => keptMessageId);
      return { items: items.map((row) => ({ ...row, subject: [...row.subject] })), nextCursor };
    });
  }

  one(councilId: string, keptMessageId: string): Promise<KeptMessage> {
    return this.database.readCouncil(councilId, async ({ messages }) => {
      const message = await messages.find(keptMessageId, 'register_editor');
      if (message === null) throw notFound();
      const { subject, plain, sentAgain } = message;
      return { ...message, subject: [...subject], plain: [...plain], sentAgain: [...sentAgain] };
    });
  }

  async page(councilId: string, keptMessageId: string): Promise<string> {
    const { html } = await this.one(councilId, keptMessageId);
    if (html === null) throw notFound();
    return html;
  }
}
