import type { PaperBlock, PaperRemark } from '@holdfast/domain/imports/paper/paper';
import { sentence } from '@holdfast/words/sentence';
import PostalMime from 'postal-mime';
import type { Attachment } from 'postal-mime';
import type { PaperContent } from '../paper-content.ts';
import { damagedFile } from '../unreadable.ts';

/** Reads what an email carries, by its name; null for what is not read, such as a picture or another email. */
export type ReadAttachment = (name: string, bytes: Uint8Array) => Promise<PaperContent | null>;
/** Reads the words of an email: as a web page, or as plain text. */
export type ReadBody = (words: string, type: 'html' | 'txt') => Promise<PaperContent>;

const isTable = (block: PaperBlock): boolean =>
  block.kind === 'table' && block.rows.length > 1 && block.rows.some(({ cells }) => cells.length > 1);

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer);

async function parsed(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(Buffer.from(bytes));
  } catch {
    throw damagedFile();
  }
}

/**
 * Reads the table of an email: from its words, or else from the first attachment that holds one. What else it carries
 * is told, and not read: one paper at a time.
 */
export async function readEmail(bytes: Uint8Array, body: ReadBody, attached: ReadAttachment): Promise<PaperContent> {
  const email = await parsed(bytes);
  const words: PaperContent =
    email.html !== undefined && email.html.trim() !== ''
      ? await body(email.html, 'html')
      : await body(email.text ?? '', 'txt');
  const files = email.attachments.filter(({ related }) => related !== true);
  const nameOf = (file: Attachment): string => file.filename ?? file.mimeType;
  const left = (but: Attachment | null): PaperRemark[] => {
    const names = files.filter((file) => file !== but).map(nameOf);
    return names.length === 0
      ? []
      : [{ code: 'hidden_part', where: {}, message: sentence('files.email_attachments', { names }) }];
  };
  if (words.blocks.some(isTable)) return { ...words, remarks: [...words.remarks, ...left(null)] };
  for (const file of files) {
    const content = file.filename === null ? null : await attached(file.filename, bytesOf(file));
    if (content === null || !content.blocks.some(isTable)) continue;
    const from = sentence('files.email_read', { name: nameOf(file) });
    const told: PaperRemark = { code: 'hidden_part', where: {}, message: from };
    return { blocks: content.blocks, remarks: [told, ...content.remarks, ...left(file)] };
  }
  return { ...words, remarks: [...words.remarks, ...left(null)] };
}
