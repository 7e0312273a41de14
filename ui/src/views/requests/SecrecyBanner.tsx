import type { CaseView } from "../../host";
import { Notice } from "../../parts";
import { useFormat, useText } from "../../text";

/** Until when secrecy is ordered, or a bar on telling somebody is to be looked at again. */
function untilOf(of: CaseView): string | null {
  const bars = of.follow_ups.filter(({ kind, due }) => kind === "gag_review" && due !== null);
  const review = of.clocks.find(({ code }) => code === "GAG")?.legal;
  return of.request.secrecy_until ?? bars.at(-1)?.due ?? review ?? null;
}

/** A case under secrecy says so quietly: who sees it, until when, and where it does not appear. */
export function SecrecyBanner({ of }: { of: CaseView }) {
  const t = useText();
  const { formatDate } = useFormat();
  if (!of.restricted) return null;
  const until = untilOf(of);
  return (
    <div className="case-notice">
      <Notice
        what={
          of.request.assigned_to ? t("secrecy-who", { who: of.request.assigned_to }) : t("secrecy-nobody")
        }
        todo={[
          until === null ? t("secrecy-undated") : t("secrecy-until", { day: formatDate(until) }),
          t("secrecy-where"),
        ].join(" ")}
      />
    </div>
  );
}
