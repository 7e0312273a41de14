import type { ReportPreview } from "../../host";
import { Card } from "../../parts";
import { useText } from "../../text";

/** The first pages, as they will look. */
export function PreviewCard({ of }: { of: ReportPreview }) {
  const t = useText();
  const { pages, total, cut } = of;
  return (
    <Card
      title={t("report-preview")}
      aside={t(cut ? "report-preview-at-least" : "report-preview-pages", {
        shown: pages.length,
        count: total,
      })}
    >
      <div
        className="report-pages"
        role="group"
        aria-label={t("report-preview-scroll")}
        // Gone through by keys, as it is wider than its place.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {pages.map(({ png, width, height }, place) => (
          <img
            // Pages have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            className="report-page"
            src={`data:image/png;base64,${png}`}
            width={width}
            height={height}
            alt={t("report-preview-page", { page: place + 1 })}
          />
        ))}
      </div>
    </Card>
  );
}
