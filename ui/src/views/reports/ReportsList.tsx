import { Button } from "react-aria-components";
import { useValues } from "../../app/values";
import type { ReportFavourite, ReportGroup, ReportKind, ReportOffer } from "../../host";
import { CrossIcon, IconButton } from "../../parts";
import { useText } from "../../text";

export interface ReportsListProps {
  offers: readonly ReportOffer[];
  chosen: ReportKind;
  onChoose: (kind: ReportKind) => void;
  favourites: readonly ReportFavourite[];
  /** The name of the one that was chosen. */
  favourite: string | null;
  onFavour: (favourite: ReportFavourite) => void;
  onForget: (name: string) => void;
}

/** The reports there are, in groups, each with what it is for. */
export function ReportsList(props: ReportsListProps) {
  const { offers, chosen, onChoose, favourites, favourite, onFavour, onForget } = props;
  const shownFavourites = favourites.filter((one) => offers.some(({ kind }) => kind === one.kind));
  const t = useText();
  const { code } = useValues();
  const groups = [...new Set<ReportGroup>(offers.map(({ group }) => group))];
  return (
    <nav className="reports-list" aria-label={t("report-view-list")}>
      {shownFavourites.length === 0 ? null : (
        <section aria-labelledby="reports-favourites">
          <h2 id="reports-favourites" className="reports-group">
            {t("report-favourites")}
          </h2>
          <ul>
            {shownFavourites.map((one) => (
              <li
                key={one.name}
                className="reports-favourite"
                {...(one.name === favourite ? { "data-chosen": "" } : {})}
              >
                <Button
                  className="reports-one"
                  aria-pressed={one.name === favourite}
                  onPress={() => onFavour(one)}
                >
                  <span className="reports-name">{one.name}</span>
                  <span className="reports-what">
                    {code("report-kind", one.kind)} · {code("report-as", one.format)}
                  </span>
                </Button>
                <IconButton
                  label={t("report-favourite-forget", { name: one.name })}
                  icon={<CrossIcon />}
                  size="s"
                  onPress={() => onForget(one.name)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.map((group) => (
        <section key={group} aria-labelledby={`reports-${group}`}>
          <h2 id={`reports-${group}`} className="reports-group">
            {code("report-group", group)}
          </h2>
          <ul>
            {offers
              .filter((offer) => offer.group === group)
              .map(({ kind }) => (
                <li key={kind} {...(kind === chosen && favourite === null ? { "data-chosen": "" } : {})}>
                  <Button
                    className="reports-one"
                    aria-pressed={kind === chosen && favourite === null}
                    onPress={() => onChoose(kind)}
                  >
                    <span className="reports-name">{code("report-kind", kind)}</span>
                    <span className="reports-what">{code("report-for", kind)}</span>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
