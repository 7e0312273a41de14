import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useFormat } from "../../text";

export interface PictureBar {
  id: string;
  label: ReactNode;
  count: number;
  /** Colours the bar; the words say the same. */
  tone?: "warn" | "bad";
  basis?: string;
  onPress: () => void;
}

/** Bars of one part of the register, each of which leads to what it counts. */
export function PictureBars({
  label,
  bars,
  none,
}: {
  label: string;
  bars: readonly PictureBar[];
  none: string;
}) {
  const { formatNumber } = useFormat();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  if (bars.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className="basis-bars" aria-label={label}>
      {bars.map((bar) => (
        <li
          key={bar.id}
          {...(bar.basis === undefined ? {} : { "data-basis": bar.basis })}
          {...(bar.tone === undefined ? {} : { "data-tone": bar.tone })}
        >
          <Button className="basis-bar" onPress={bar.onPress}>
            <span className="bar-label">{bar.label}</span>
            <span className="bar-track" aria-hidden="true">
              <span className="bar-fill" style={{ width: `${(bar.count / most) * 100}%` }} />
            </span>
            <span className="bar-number">{formatNumber(bar.count)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
