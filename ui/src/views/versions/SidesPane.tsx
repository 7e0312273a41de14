import { parseDate } from "@internationalized/date";
import { Answered } from "../../app/Answered";
import type { ComparedSide, View } from "../../app/navigation";
import { useCommand, useStatus } from "../../app/workspace";
import type { Side } from "../../host";
import { Button, FilterChip } from "../../parts";
import { useText, useZone, type Zone } from "../../text";
import { Differences } from "../trail/Differences";
import { endOfDay } from "../trail/useEventList";
import { SideField } from "./SideField";

type Compared = Extract<View, { name: "versions" }>;

function monthBefore(day: string): string {
  return parseDate(day).subtract({ months: 1 }).toString();
}

function asked(side: ComparedSide, zone: Zone): Side {
  if (side === "now") return side;
  return "day" in side ? { at: endOfDay(side.day, zone) } : { version: side.version };
}

export interface SidesPaneProps {
  view: Compared;
  onTurn: (view: Compared) => void;
}

/** Any two states of the register, or of one record of it, field by field. */
export function SidesPane({ view, onTurn }: SidesPaneProps) {
  const t = useText();
  const { today } = useStatus();
  const zone = useZone();
  const { from = { day: monthBefore(today) }, to = "now", of } = view;
  const isSame = JSON.stringify(from) === JSON.stringify(to);
  const answer = useCommand(
    "compare",
    isSame ? null : { from: asked(from, zone), to: asked(to, zone), id: of?.id ?? null },
  );
  return (
    <div className="compare sides-pane">
      <div className="sides">
        <SideField
          label={t("compare-from")}
          side={from}
          onChange={(side) => onTurn({ ...view, from: side })}
        />
        <SideField label={t("compare-to")} side={to} onChange={(side) => onTurn({ ...view, to: side })} />
        <Button size="s" onPress={() => onTurn({ ...view, from: to, to: from })}>
          {t("sides-turn")}
        </Button>
      </div>
      {of ? (
        <div className="filters">
          <FilterChip
            name={t("sides-only")}
            value={of.ref}
            isActive
            onPress={() => {}}
            onClear={() => {
              const { of: _, ...rest } = view;
              onTurn(rest);
            }}
          />
        </div>
      ) : null}
      {isSame ? (
        <p className="quiet">{t("sides-same")}</p>
      ) : (
        <Answered answer={answer}>{(differences) => <Differences differences={differences} />}</Answered>
      )}
    </div>
  );
}
