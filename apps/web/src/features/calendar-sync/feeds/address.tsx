import { useId, useRef, useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';

/** An address to be copied into another program: in a box from which it can also be taken by hand. */
export function Address({ label, path }: { readonly label: string; readonly path: string }) {
  const { t } = useWords('calendarSync');
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const address = new URL(path, globalThis.location.origin).href;
  const copy = async (): Promise<void> => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // A browser that does not allow it leaves the address selected: the keyboard copies it.
      setCopied(false);
    }
  };
  return (
    <div className="address">
      <label className="govuk-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input ref={box} id={id} className="govuk-input" type="text" readOnly value={address} />
      <Button look="secondary" aria-label={t('copyOf', { label })} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <span className="address__said" role="status">
        {copied ? t('copied') : ''}
      </span>
    </div>
  );
}
