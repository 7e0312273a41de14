import { useId, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Changes } from "../../app/history/Changes";
import { changesOf } from "../../app/history/changes";
import { useOpenSubject } from "../../app/useOpenRecord";
import type { Change, RecordDifference } from "../../host";
import { Button, ChevronDownIcon, ChevronRightIcon, Pill, Reference, type Tone } from "../../parts";
import { useText } from "../../text";

const TONES: Readonly<Record<Change, Tone>> = { created: "ok", changed: "neutral", removed: "warn" };

export interface RecordChangeProps {
  difference: RecordDifference;
  /** Whether its fields are shown before they are asked for. */
  isOpen: boolean;
}

/** One record that differs: what happened to it, and each field as it was and as it became. */
export function RecordChange({ difference, isOpen: isOpenFirst }: RecordChangeProps) {
  const t = useText();
  const openSubject = useOpenSubject();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenFirst && difference.change === "changed");
  const { ref, title, change, events, fields } = difference;
  const erased = fields.filter((field) => field.erased).length;
  return (
    <li className="difference">
      <div className="difference-head">
        <AriaButton
          className="difference-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronDownIcon /> : <ChevronRightIcon />}
          <Reference>{ref}</Reference>
          <bdi className="difference-title">{title || t("record-erased")}</bdi>
        </AriaButton>
        <Pill tone={TONES[change]}>{t(`event-${change}`)}</Pill>
        {erased > 0 ? <Pill tone="warn">{t("compare-erased", { count: erased })}</Pill> : null}
        <span className="quiet difference-count">{t("seal-events", { count: events })}</span>
        {change === "removed" ? null : (
          <Button
            size="s"
            kind="quiet"
            aria-label={t("compare-open", { ref })}
            onPress={() => openSubject(difference.id)}
          >
            {t("action-open")}
          </Button>
        )}
      </div>
      <div id={id} hidden={!isOpen} className="difference-fields">
        {isOpen ? <Changes changes={changesOf(fields)} /> : null}
      </div>
    </li>
  );
}
