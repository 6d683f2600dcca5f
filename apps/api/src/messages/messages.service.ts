import type { KeptMessage, KeptMessages, KeptMessagesQuery } from '@holdfast/contracts/messages/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';

const atOnce = 50;
const id = z.uuid();

@Injectable()
export class MessagesService {
  constructor(private readonly database: CouncilDatabase) {}

  list(councilId: string, { cursor }: KeptMessagesQuery): Promise<KeptMessages> {
    const before = cursor === undefined ? null : readCursor(cursor);
    return this.database.readCouncil(councilId, async ({ messages }) => {
      const rows = await messages.list(before, atOnce + 1, 'register_editor');
      const items = rows.slice(0, atOnce).map((row) => ({ ...row, subject: [...row.subject] }));
      const last = rows.length > atOnce ? items.at(-1) : undefined;
      return { items, nextCursor: last === undefined ? null : writeCursor(last.keptMessageId) };
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

const writeCursor = (last: string): string => Buffer.from(last).toString('base64url');
const readCursor = (cursor: string): string => {
  const read = id.safeParse(Buffer.from(cursor, 'base64url').toString());
  if (!read.success) throw oneInvalid('cursor', sentence('messages.page_unknown'));
  return read.data;
};
