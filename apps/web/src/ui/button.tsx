import type { ComponentProps } from 'react';

export type ButtonLook = 'main' | 'secondary' | 'warning' | 'link';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  /** While something is on its way a second press does nothing, and the button keeps its place and focus. */
  readonly busy?: boolean;
}

const looks = {
  main: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  link: 'link-button',
} as const;

export function Button({
  look = 'main',
  busy = false,
  type = 'button',
  className = '',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`${looks[look]} ${className}`.trim()}
      aria-disabled={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
