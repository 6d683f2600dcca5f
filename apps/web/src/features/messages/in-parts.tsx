import type { Said } from '@holdfast/words/say';
import { Fragment } from 'react';
import { SaidText } from '../../ui/said-text.tsx';

/** The subject of a message as its reader has it: in two languages, one after the other. */
export function Subject({ parts }: { readonly parts: readonly Said[] }) {
  return parts.map((told, at) => (
    <Fragment key={at}>
      {at > 0 && ' / '}
      <SaidText told={told} />
    </Fragment>
  ));
}

/** The plain text of a message, each part in the language in which it is written. */
export function PlainLetter({ parts }: { readonly parts: readonly Said[] }) {
  return parts.map(({ text, language }, at) => (
    <pre className="letter" lang={language ?? ''} key={at}>
      {text}
    </pre>
  ));
}
