import { useValues } from "../../../app/values";
import type { CaseView } from "../../../host";
import { FieldList } from "../../../parts";
import { useSentence, useText } from "../../../text";
import "./guide.css";

export interface GroundsGuideProps {
  of: CaseView;
  /** Whether it is unfolded at first: where the question of the basis is asked. */
  isOpen?: boolean;
}

/** Which basis usually carries a disclosure to who asks, what it needs, and when it is refused: read, never answered. */
export function GroundsGuide({ of, isOpen = false }: GroundsGuideProps) {
  const t = useText();
  const { code } = useValues();
  const say = useSentence();
  const it = of.grounds_guidance;
  if (it === null) return null;
  return (
    <details className="grounds-guide" open={isOpen}>
      <summary>{t("guidance-title", { who: code("subtype", of.request.subtype) })}</summary>
      <div className="grounds-guide-body">
        <FieldList
          fields={[
            { label: t("guidance-typical-basis"), value: say(it.typical_basis) },
            { label: t("guidance-must-see"), value: say(it.must_see) },
            { label: t("guidance-refuse-when"), value: say(it.refuse_when) },
          ]}
        />
        <p className="card-citation">{[it.citation, code("source-status", it.source_status)].join(" — ")}</p>
        <p className="grounds-guide-note">{t("guidance-note")}</p>
      </div>
    </details>
  );
}
