import { SkeletonRow } from "../../parts";
import { useText } from "../../text";

const CARDS = ["one", "two", "three", "four"] as const;

/** The overview in its shape, while it is on its way. */
export function OverviewWaiting() {
  const t = useText();
  return (
    <div className="overview" role="status">
      <span className="unseen">{t("grid-loading")}</span>
      <div className="figures">
        {CARDS.map((card) => (
          <div key={card} className="card figure-waiting" aria-hidden="true" />
        ))}
      </div>
      <div className="overview-columns" aria-hidden="true">
        <div className="card">
          <SkeletonRow widths={[0.16, 0.5]} />
          <SkeletonRow widths={[0.15, 0.42]} />
          <SkeletonRow widths={[0.17, 0.46]} />
        </div>
        <div className="card">
          <SkeletonRow widths={[0.3, 0.5]} />
          <SkeletonRow widths={[0.26, 0.36]} />
        </div>
      </div>
    </div>
  );
}
