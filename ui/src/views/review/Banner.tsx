import { verdictOf } from "../../app/seal";
import { useValues } from "../../app/values";
import type { BundleView, Release } from "../../host";
import { CheckIcon, Notice, Pill, WarningIcon } from "../../parts";
import { useFormat, useText } from "../../text";
import { shortHash } from "../../app/seal";

const PARTS = ["text", "personal", "attachments", "privileged"] as const satisfies readonly (keyof Release)[];
const TONES = { VERIFIED: "ok", UNANCHORED: "warn", DIVERGED: "bad" } as const;

/** From whom it is and of when, what is held back, how long it may be kept, and what was found of its trail. */
export function Banner({ bundle }: { bundle: BundleView }) {
  const t = useText();
  const { list } = useValues();
  const { formatDate, formatDateTime } = useFormat();
  const { from, verdict, released, expires, expired, size, root, fingerprint } = bundle;
  const held = PARTS.filter((part) => !released[part]).map((part) => t(`share-given-${part}`));
  const tone = TONES[verdict];
  const key = verdictOf(verdict) as "verified" | "unanchored" | "diverged";
  return (
    <section className="review-banner" aria-label={t("review-banner")}>
      <div className="review-banner-words">
        <p className="review-from">
          {bundle.whole
            ? t("review-from-whole", { organisation: from.organisation })
            : t("review-from", { name: from.name, organisation: from.organisation })}
          {bundle.whole ? null : <span className="quiet">{formatDateTime(bundle.created)}</span>}
          <Pill>{t("review-read-only")}</Pill>
        </p>
        {bundle.whole ? null : (
          <p>
            <bdi>{bundle.purpose}</bdi>
          </p>
        )}
        <p className="quiet">
          {(bundle.whole
            ? [t("review-whole-file")]
            : [
                t("review-for", { name: bundle.recipient }),
                held.length === 0 ? t("review-held-none") : t("review-held", { parts: list(held) }),
                expires === null || expired ? "" : t("review-until", { day: formatDate(expires) }),
              ]
          )
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <div className="review-verdict" data-tone={tone} role="group" aria-label={t("seal")}>
        <p className="verdict-word">
          {tone === "ok" ? <CheckIcon /> : <WarningIcon />}
          {t(`seal-${key}`)}
        </p>
        <p>{t(`review-trail-${key}`)}</p>
        <p className="quiet">
          {t("seal-events", { count: size })} · <span className="mono">{shortHash(root)}</span>
        </p>
        {fingerprint === "" ? null : (
          <p className="quiet">
            {t("review-key")} <span className="mono">{fingerprint}</span>
          </p>
        )}
      </div>
      {expired && expires !== null ? (
        <div className="review-banner-notice">
          <Notice
            tone="warn"
            role="status"
            what={t("review-expired", { day: formatDate(expires) })}
            todo={t("review-expired-do")}
          />
        </div>
      ) : null}
    </section>
  );
}
