import type { ReactNode } from 'react';

export interface Column {
  readonly key: string;
  readonly header: ReactNode;
  readonly numeric?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table on a wide screen and a stack of cards on a narrow one. The roles are written out because a table whose
 * parts are laid out as blocks is no table to some readers of the screen.
 */
export function Table({ caption, captionHidden = true, columns, rows }: TableProps) {
  return (
    <table className="stacked" role="table">
      <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}>
        {caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              className={column.numeric === true ? 'numeric' : undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            {row.cells.map((cell, at) => (
              <td
                key={columns[at]?.key ?? at}
                role="cell"
                className={columns[at]?.numeric === true ? 'numeric' : undefined}
              >
                <span className="stacked__label" aria-hidden="true">
                  {columns[at]?.header}
                </span>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
