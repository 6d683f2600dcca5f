import { sentence } from '@holdfast/words/sentence';
import type { FlowRemark } from '../flow/flow.ts';
import type { Parts } from '../office/parts.ts';
import { attribute, parseXml } from '../office/xml.ts';
import { shortened } from '../paper-content.ts';

/** More comments than these are only counted: nobody reads a longer list. */
const mostComments = 40;

/** The comments of a document by their ids, each with its words. */
export async function wordComments(parts: Parts, part: string | undefined): Promise<Map<string, string>> {
  const comments = new Map<string, string>();
  if (part === undefined) return comments;
  let id = '';
  let inText = false;
  await parseXml(parts.read(part), {
    open: (name, attributes) => {
      if (name === 'comment') id = attribute(attributes, 'id') ?? '';
      else if (name === 't') inText = true;
      else if (name === 'p' && comments.has(id)) comments.set(id, `${comments.get(id) ?? ''} `);
    },
    text: (words) => {
      if (inText) comments.set(id, (comments.get(id) ?? '') + words);
    },
    close: (name) => {
      if (name === 't') inText = false;
    },
  });
  return comments;
}

/** What a document holds beside its words: comments, changes that nobody has accepted, prompts, hidden text. */
export class WordRemarks {
  readonly #comments: Map<string, string>;
  readonly #hidden: string[] = [];
  #told = 0;
  #untold = 0;
  #changes = 0;

  constructor(comments: Map<string, string>) {
    this.#comments = comments;
  }

  /** The comment that hangs here; null when there is none, or when enough have been told. */
  comment(id: string): FlowRemark | null {
    const words = this.#comments.get(id);
    this.#comments.delete(id);
    return this.said(words ?? '');
  }

  /** The same for a comment whose words stand where it hangs. */
  said(words: string): FlowRemark | null {
    if (words.trim() === '') return null;
    this.#told += 1;
    if (this.#told <= mostComments)
      return { code: 'comment_not_read', message: sentence('files.comment', { words: shortened(words) }) };
    this.#untold += 1;
    return null;
  }

  change(): void {
    this.#changes += 1;
  }

  hidden(words: string): void {
    if (words.trim() !== '') this.#hidden.push(words);
  }

  deletedRow(words: string): FlowRemark {
    return { code: 'unaccepted_change', message: sentence('files.row_deleted', { words: shortened(words) }) };
  }

  /** What is said of the whole document, once it has been read. */
  ofDocument(prompts: readonly string[]): FlowRemark[] {
    const loose = [...this.#comments.keys()].flatMap((id) => this.comment(id) ?? []);
    const found: FlowRemark[] = [...loose];
    if (this.#untold > 0)
      found.push({ code: 'comment_not_read', message: sentence('files.more_comments', { count: this.#untold }) });
    if (this.#changes > 0)
      found.push({ code: 'unaccepted_change', message: sentence('files.tracked_changes', { count: this.#changes }) });
    if (prompts[0] !== undefined)
      found.push({
        code: 'placeholder',
        message: sentence('files.prompts', { count: prompts.length, words: shortened(prompts[0]) }),
      });
    if (this.#hidden[0] !== undefined)
      found.push({
        code: 'hidden_part',
        message: sentence('files.hidden_words', { count: this.#hidden.length, words: shortened(this.#hidden[0]) }),
      });
    return found;
  }
}
