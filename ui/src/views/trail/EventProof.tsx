import type { ProvenEvent } from "../../host";
import { CopyButton, Notice } from "../../parts";
import { useFormat, useText } from "../../text";
import { Bytes } from "./EventFields";

/** From the leaf to the root: the hashes with which anybody can compute it. */
export function EventProof({ proven }: { proven: ProvenEvent }) {
  const t = useText();
  const { formatNumber } = useFormat();
  const { event, proof, head_size, root, proved } = proven;
  return (
    <div className="tab-stack">
      <Notice
        tone={proved ? "ok" : "bad"}
        what={t(proved ? "proof-leads" : "proof-leads-not")}
        todo={t("proof-head", { count: formatNumber(head_size) })}
      />
      <Bytes label={t("proof-leaf")} hex={event.leaf_hash} />
      <div>
        <p className="proof-head">
          <span>{t("proof-hashes", { count: proof.length })}</span>
          {proof.length > 0 ? <CopyButton text={proof.join("\n")} label={t("proof-copy")} /> : null}
        </p>
        <ol className="proof-hashes mono">
          {proof.map((hash) => (
            <li key={hash}>{hash}</li>
          ))}
        </ol>
      </div>
      <Bytes label={t("seal-root")} hex={root} />
    </div>
  );
}
