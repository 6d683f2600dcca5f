import PostalMime from 'postal-mime';

/** What the reader of a message sees of it, with the languages that its header states. */
export interface ReadLetter {
  readonly languages: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

/** A message that a mail server took, as a mailbox shows it. */
export const readLetter = async (content: string): Promise<ReadLetter> => {
  const { headers, subject = '', text = '', html = '' } = await PostalMime.parse(content);
  const languages = headers.find(({ key }) => key === 'content-language')?.value ?? '';
  return { languages, subject, plain: text, html };
};
