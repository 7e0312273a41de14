import { useStatus } from "../../app/workspace";
import type { FiguresPeriod } from "../../host";
import { ChevronLeftIcon, ChevronRightIcon, DateField, FilterMenu, IconButton } from "../../parts";
import { useFormat, useText } from "../../text";
import { periodAt, periodBeside, SPANS, type Span } from "./period";

export interface Chosen {
  span: Span;
  period: FiguresPeriod;
}

export interface PeriodBarProps {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Which days are counted: a year, a half-year, a quarter, or what is written. */
export function PeriodBar({ chosen, onChange }: PeriodBarProps) {
  const t = useText();
  const { today } = useStatus();
  const { formatDate } = useFormat();
  const { span, period } = chosen;
  const step = (by: 1 | -1) => {
    if (span !== "own") onChange({ span, period: periodBeside(span, period, by) });
  };
  return (
    <>
      <FilterMenu<Span>
        name={t("figures-period")}
        isSingle
        options={SPANS.map((id) => ({ id, label: t(`figures-span-${id}`) }))}
        selected={[span]}
        onChange={([next]) => {
          const to = next ?? "year";
          onChange({
            span: to,
            period: to === "own" ? period : periodAt(to, span === "own" ? today : period.to),
          });
        }}
      />
      {span === "own" ? (
        <div className="figures-own">
          <DateField
            label={t("figures-from")}
            isLabelHidden
            value={period.from}
            onChange={(from) => (from === null ? undefined : onChange({ span, period: { ...period, from } }))}
          />
          <span aria-hidden="true">–</span>
          <DateField
            label={t("figures-to")}
            isLabelHidden
            value={period.to}
            onChange={(to) => (to === null ? undefined : onChange({ span, period: { ...period, to } }))}
            error={period.to < period.from ? t("figures-order") : null}
          />
        </div>
      ) : (
        <>
          <IconButton
            size="s"
            label={t("figures-before")}
            icon={<ChevronLeftIcon />}
            onPress={() => step(-1)}
          />
          <h2 className="figures-days" aria-live="polite">
            {formatDate(period.from)} – {formatDate(period.to)}
          </h2>
          <IconButton
            size="s"
            label={t("figures-after")}
            icon={<ChevronRightIcon />}
            onPress={() => step(1)}
          />
        </>
      )}
    </>
  );
}
