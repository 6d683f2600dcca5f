import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

interface AnchorProps extends ComponentProps<'a'> {
  readonly look?: 'main' | 'secondary';
}

function Anchor({ look = 'main', className = '', children, ...rest }: AnchorProps) {
  return (
    <a
      {...rest}
      className={`govuk-button ${look === 'secondary' ? 'govuk-button--secondary' : ''} ${className}`}
      draggable={false}
    >
      {children}
    </a>
  );
}

/** A link that looks like a button: it goes somewhere to begin something. */
export const LinkButton = createLink(Anchor);
