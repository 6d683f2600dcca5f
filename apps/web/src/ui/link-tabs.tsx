import type { ReactNode } from 'react';

/** Views of one thing, each with its own address: links, so that a view can be sent to somebody. */
export function LinkTabs({ label, children }: { readonly label: string; readonly children: readonly ReactNode[] }) {
  return (
    <nav className="link-tabs" aria-label={label}>
      <ul>
        {children.map((child, at) => (
          <li key={at}>{child}</li>
        ))}
      </ul>
    </nav>
  );
}
