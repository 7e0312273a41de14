import { Answered } from "../../app/Answered";
import type { CommandAnswer } from "../../app/workspace";
import { StepHeading } from "../../app/steps/StepList";
import type { Preview, Release } from "../../host";
import { CheckField, Notice } from "../../parts";
import { useText } from "../../text";

const PARTS = ["text", "personal", "attachments", "privileged"] as const satisfies readonly (keyof Release)[];

export interface WithheldStepProps {
  released: Release;
  onChange: (released: Release) => void;
  preview: CommandAnswer<Preview>;
}

/** What stays here unless it is ticked; what no list names stays as well. */
export function WithheldStep({ released, onChange, preview }: WithheldStepProps) {
  const t = useText();
  return (
    <>
      <StepHeading>{t("share-withheld-title")}</StepHeading>
      <p>{t("share-withheld-words")}</p>
      <div className="share-ticks" role="group" aria-label={t("share-withheld-ticks")}>
        {PARTS.map((part) => (
          <CheckField
            key={part}
            label={t(`share-release-${part}`)}
            description={t(`share-release-${part}-note`)}
            isChecked={released[part]}
            onChange={(on) => onChange({ ...released, [part]: on })}
          />
        ))}
      </div>
      {released.personal || released.privileged ? (
        <Notice tone="warn" what={t("share-release-warns")} todo={t("share-release-warns-do")} />
      ) : null}
      <Answered answer={preview}>{(data) => <WithheldCounts of={data} />}</Answered>
    </>
  );
}

/** How much stays. */
export function WithheldCounts({ of }: { of: Preview }) {
  const t = useText();
  const parts = [
    t("share-count-text", { count: of.withheld_text }),
    t("share-count-personal", { count: of.withheld_personal }),
    t("share-count-attachments", { count: of.withheld_attachments }),
    t("share-count-privileged", { count: of.withheld_privileged }),
  ];
  return (
    <p className="share-counts" role="status">
      <b>{t("share-counts")}</b> {parts.join(" · ")}
    </p>
  );
}
