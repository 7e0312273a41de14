import type { ReactNode } from "react";
import type { RecordId } from "../../host";
import { Answered } from "../Answered";
import type { CommandAnswer } from "../workspace";

export interface PlainColumn<Row> {
  key: string;
  header: string;
  render: (row: Row) => ReactNode;
  /** Digits stand below each other. */
  isNumber?: boolean;
}

export interface PlainTablePageProps<Row> {
  answer: CommandAnswer<readonly Row[]>;
  caption: string;
  /** The first one names the row. */
  columns: readonly [PlainColumn<Row>, ...PlainColumn<Row>[]];
  /** That which is on show beside. */
  current?: RecordId | null;
  /** In place of the table while there are no rows. */
  empty: ReactNode;
}

/** A page with a few rows that all come at once, and that nobody sorts or filters. */
export function PlainTablePage<Row extends { id: RecordId; ref: string }>(props: PlainTablePageProps<Row>) {
  const { answer, caption, columns, current = null, empty } = props;
  const [naming, ...others] = columns;
  return (
    <div className="due-scroller due-page">
      <Answered answer={answer}>
        {(rows) =>
          rows.length === 0 ? (
            empty
          ) : (
            <table className="plain-table">
              <caption className="unseen">{caption}</caption>
              <thead>
                <tr>
                  {columns.map(({ key, header }) => (
                    <th key={key} scope="col">
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id} aria-current={row.id === current ? "true" : undefined}>
                    <th scope="row" aria-label={row.ref}>
                      {naming.render(row)}
                    </th>
                    {others.map(({ key, render, isNumber = false }) => (
                      <td key={key} className={isNumber ? "number" : undefined}>
                        {render(row)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </div>
  );
}
