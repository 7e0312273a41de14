import { useState } from "react";
import { Answered } from "../../app/Answered";
import { Screen } from "../../app/Screen";
import { useCommand } from "../../app/workspace";
import type { RecordId, ReportFavourite, ReportKind, ReportOffer } from "../../host";
import { useText } from "../../text";
import { useFavourites } from "./favourites";
import { ReportPane } from "./ReportPane";
import { ReportsList } from "./ReportsList";
import "./reports.css";

export interface ReportsViewProps {
  /** The request whose case file is wanted. */
  subject?: RecordId;
  /** The report that was asked for. */
  kind?: ReportKind;
}

/** What can be handed to somebody: which report, with what, and what was handed out of it. */
export function ReportsView({ subject, kind }: ReportsViewProps) {
  const t = useText();
  const answer = useCommand("reports", {});
  return (
    <Screen title={t("reports-title")}>
      <Answered answer={answer}>
        {(offers) => (
          <Offered
            offers={offers}
            {...(subject === undefined ? {} : { subject })}
            {...(kind === undefined ? {} : { kind })}
          />
        )}
      </Answered>
    </Screen>
  );
}

function Offered({ offers, subject, kind }: ReportsViewProps & { offers: readonly ReportOffer[] }) {
  const [chosen, setChosen] = useState<ReportKind>(
    kind ?? (subject === undefined ? (offers[0]?.kind ?? "record-controller") : "case"),
  );
  const favourites = useFavourites();
  const [favourite, setFavourite] = useState<ReportFavourite | null>(null);
  const offer = offers.find((one) => one.kind === chosen);
  return (
    <div className="reports">
      <ReportsList
        offers={offers}
        chosen={chosen}
        onChoose={(kindOf) => {
          setFavourite(null);
          setChosen(kindOf);
        }}
        favourites={favourites.all}
        favourite={favourite?.name ?? null}
        onFavour={(one) => {
          setFavourite(one);
          setChosen(one.kind);
        }}
        onForget={(name) => void favourites.forget(name)}
      />
      {offer === undefined ? null : (
        <ReportPane
          key={`${chosen} ${favourite?.name ?? ""}`}
          offer={offer}
          favourite={favourite}
          onKeep={favourites.keep}
          {...(chosen === "case" && subject !== undefined ? { subject } : {})}
        />
      )}
    </div>
  );
}
