import { useFormat, useText } from "../../text";

export interface Part {
  id: string;
  /** What the part is, in words. */
  label: string;
  /** One of the patterns of the stylesheet: no part is told by its colour alone. */
  tone: "ok" | "bad" | "open";
}

export interface MonthsChartProps {
  label: string;
  parts: readonly Part[];
  /** Of each month: its name, and how many of each part, in the order of the parts. */
  months: readonly { key: string; name: string; counts: readonly number[] }[];
}

const HEIGHT = 120;
const STEP = 44;
const BAR = 24;
const FOOT = 20;
const HEAD = 16;
/** More names than these would stand in each other. */
const MOST_NAMES = 13;

/** Months as bars of parts, each part with its pattern; the numbers stand in the table beside it. */
export function MonthsChart({ label, parts, months }: MonthsChartProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const sums = months.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const most = Math.max(1, ...sums);
  const every = Math.ceil(months.length / MOST_NAMES);
  const width = Math.max(months.length, 1) * STEP;
  return (
    <figure className="figures-chart">
      <svg
        viewBox={`0 0 ${width} ${HEAD + HEIGHT + FOOT}`}
        style={{ maxWidth: width }}
        role="img"
        aria-label={t("figures-chart", { name: label })}
      >
        <line className="chart-ground" x1="0" x2={width} y1={HEAD + HEIGHT} y2={HEAD + HEIGHT} />
        {months.map(({ key, name, counts }, place) => {
          const left = place * STEP + (STEP - BAR) / 2;
          const sum = sums[place] ?? 0;
          let top = HEAD + HEIGHT;
          return (
            <g key={key}>
              {parts.map((part, at) => {
                const height = ((counts[at] ?? 0) / most) * HEIGHT;
                top -= height;
                return height === 0 ? null : (
                  <rect key={part.id} data-part={part.tone} x={left} y={top} width={BAR} height={height} />
                );
              })}
              {sum === 0 ? null : (
                <text x={left + BAR / 2} y={top - 4} textAnchor="middle" className="chart-number">
                  {formatNumber(sum)}
                </text>
              )}
              {place % every === 0 ? (
                <text x={left + BAR / 2} y={HEAD + HEIGHT + 14} textAnchor="middle">
                  {name}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {parts.map(({ id, label: words, tone }) => (
          <span key={id} className="chart-key" data-part={tone}>
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
