import { Button } from "react-aria-components";
import { useValues } from "../../app/values";
import type { Country, CountryView, MatrixTransfer, RecordId, TransferMatrix } from "../../host";
import { useFormat, useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { STANDINGS, StandingMark, VerdictPill } from "./standing";

/** A column: a country, or all international organisations. */
interface Column {
  country: Country | null;
  view: CountryView | null;
}

function columnsOf({ countries, importers }: TransferMatrix, nameOf: (code: string) => string): Column[] {
  const sorted = countries.toSorted(
    (one, other) =>
      STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) ||
      nameOf(one.country).localeCompare(nameOf(other.country)),
  );
  const hasOrganisations = importers.some(({ cells }) => cells.some(({ country }) => country === null));
  return [
    ...sorted.map((view) => ({ country: view.country, view })),
    ...(hasOrganisations ? [{ country: null, view: null }] : []),
  ];
}

interface CellProps {
  transfers: readonly MatrixTransfer[];
  openId: RecordId | null;
  onOpen: (id: RecordId) => void;
}

function Cell({ transfers, openId, onOpen }: CellProps) {
  const t = useText();
  const say = useSentence();
  const { code } = useValues();
  return (
    <ul className="matrix-transfers">
      {transfers.map(({ id, ref, mechanism, verdict, because }) => (
        <li key={id}>
          <Button
            className="matrix-transfer"
            aria-current={id === openId ? "true" : undefined}
            aria-description={say(because)}
            onPress={() => onOpen(id)}
          >
            <span className="matrix-on-what">
              <span className="matrix-mechanism">
                {mechanism === null ? t("matrix-no-mechanism") : code("mechanism-short", mechanism)}
              </span>
              <span className="reference">{ref}</span>
            </span>
            <VerdictPill verdict={verdict} />
            <span className="matrix-because" aria-hidden="true">
              {verdict === "sound" ? null : say(because)}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

export interface MatrixTableProps {
  matrix: TransferMatrix;
  openId: RecordId | null;
  onOpen: (id: RecordId) => void;
}

/** Importers down, countries across: in each place on what the transfer rests, and whether that holds. */
export function MatrixTable({ matrix, openId, onOpen }: MatrixTableProps) {
  const t = useText();
  const { country: nameOf } = useValues();
  const { formatDate } = useFormat();
  const columns = columnsOf(matrix, nameOf);
  return (
    // A wide table scrolls by itself, by key as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="matrix-scroller" role="region" aria-label={t("matrix")} tabIndex={0}>
      <table className="matrix">
        <caption className="unseen">{t("matrix-caption", { date: formatDate(matrix.on) })}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {t("field-importer")}
            </th>
            {columns.map(({ country, view }) => (
              <th key={country ?? ""} scope="col">
                <span className="matrix-country">
                  {country === null ? t("matrix-organisations") : nameOf(country)}
                </span>
                {view ? <StandingMark standing={view.standing} /> : null}
                {view?.until ? (
                  <span className="matrix-until">{t("matrix-until", { date: formatDate(view.until) })}</span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.importers.map(({ name, processor, cells }) => (
            <tr key={`${name} ${processor?.id ?? ""}`}>
              <th scope="row">
                <bdi>{name || t("record-erased")}</bdi>
                {processor ? <span className="reference">{processor.ref}</span> : null}
              </th>
              {columns.map(({ country }) => {
                const cell = cells.find((one) => one.country === country);
                return (
                  <td key={country ?? ""}>
                    {cell ? (
                      <Cell transfers={cell.transfers} openId={openId} onOpen={onOpen} />
                    ) : (
                      <span className="unseen">{t("value-none")}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
