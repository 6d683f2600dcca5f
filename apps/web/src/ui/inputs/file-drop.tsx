import { useRef, useState } from 'react';
import { describedBy, ErrorMessage, hintId } from './field.tsx';

interface FileDropProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly error?: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to let a file go, around an ordinary file control: whoever cannot drag chooses. */
export function FileDrop({ name, label, hint, accept, error, onFiles }: FileDropProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className={`drop ${over ? 'drop--over' : ''} ${error === undefined ? '' : 'drop--error'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <label className="govuk-label drop__words" htmlFor={name}>
        {label}
      </label>
      <div id={hintId(name)} className="govuk-hint">
        {hint}
      </div>
      {error !== undefined && <ErrorMessage id={name}>{error}</ErrorMessage>}
      <input
        ref={input}
        className="govuk-file-upload"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-describedby={describedBy(name, { hint, error })}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it has been put right.
          if (input.current !== null) input.current.value = '';
        }}
      />
    </div>
  );
}
