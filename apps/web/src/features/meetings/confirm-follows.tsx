import type { MeetingDay } from '@holdfast/contracts/meetings/shapes';
import type { ReactNode } from 'react';
import { Checkboxes } from '../../ui/inputs/checkboxes.tsx';
import { SaidText, type Told } from '../../ui/said-text.tsx';

interface ConfirmFollowsProps {
  readonly name: string;
  readonly label: string;
  readonly follows: MeetingDay['follows'];
  /** '' until it is confirmed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: Told | undefined;
  /** What is asked where notice is short. */
  readonly children?: ReactNode;
}

/** What follows and nobody would expect, with the box by which somebody says that it is meant. */
export function ConfirmFollows({ name, label, follows, value, onChange, error, children }: ConfirmFollowsProps) {
  if (follows.length === 0) return null;
  return (
    <div className="govuk-inset-text" aria-live="polite">
      {follows.map(({ kind, sentence }) => (
        <p className="govuk-body" key={kind}>
          <strong>
            <SaidText told={sentence} />
          </strong>
        </p>
      ))}
      {needsNoticeReason(follows) && children}
      <Checkboxes
        name={name}
        label={label}
        labelHidden
        error={error}
        choices={[{ value: 'yes', label }]}
        chosen={value === '' ? [] : ['yes']}
        onChange={([chosen = '']) => onChange(chosen)}
      />
    </div>
  );
}

/** Whether what follows asks for the reason why notice is short. */
export const needsNoticeReason = (follows: MeetingDay['follows']): boolean =>
  follows.some(({ kind }) => kind === 'short_notice');

/** The names by which what follows is confirmed. */
export const kindsOf = (follows: MeetingDay['follows']) => follows.map(({ kind }) => kind);
