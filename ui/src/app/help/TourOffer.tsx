import { useState } from "react";
import { Button } from "../../parts";
import { useText } from "../../text";
import { useHelp } from "./help";
import { isToured, rememberTour } from "./toured";
import "./help.css";

/** To whoever is here for the first time. */
export function TourOffer() {
  const t = useText();
  const help = useHelp();
  const [isOver, setOver] = useState(isToured);
  if (isOver || help === null) return null;
  const over = () => {
    rememberTour();
    setOver(true);
  };
  return (
    <section className="tour-offer" aria-label={t("tour")}>
      <p>
        <b>{t("tour-offer")}</b> {t("tour-offer-words")}
      </p>
      <Button size="s" kind="quiet" onPress={over}>
        {t("tour-later")}
      </Button>
      <Button
        size="s"
        onPress={() => {
          over();
          help.startTour();
        }}
      >
        {t("help-tour")}
      </Button>
    </section>
  );
}
