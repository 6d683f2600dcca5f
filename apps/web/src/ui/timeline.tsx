import type { ReactNode } from 'react';

interface TimelineItem {
  readonly key: string;
  readonly title: ReactNode;
  readonly by: ReactNode;
  readonly body: ReactNode;
}

/** What happened, newest first, with who said what. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.key} className="timeline__item">
          <h3 className="timeline__title">{item.title}</h3>
          <p className="timeline__by">{item.by}</p>
          {item.body}
        </li>
      ))}
    </ol>
  );
}
