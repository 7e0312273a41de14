import { useMemo, useState } from "react";
import { CopyButton } from "../../parts";
import { useFormat, useText } from "../../text";
import { bytesOf, leafParts, type LeafPart } from "./leafParts";
import { useFieldWords } from "./fieldWords";

const ACROSS = 16;

interface Stretch {
  part: number;
  text: string;
}

/** The bytes in lines, each cut where a part ends. */
function linesOf(bytes: Uint8Array, parts: readonly LeafPart[]): Stretch[][] {
  const lines: Stretch[][] = [];
  for (const [at, byte] of bytes.entries()) {
    const part = parts.findIndex(({ start, end }) => at >= start && at < end);
    const line = at % ACROSS === 0 ? [] : (lines.at(-1) ?? []);
    if (at % ACROSS === 0) lines.push(line);
    const last = line.at(-1);
    const pair = byte.toString(16).padStart(2, "0");
    if (last && last.part === part) last.text += ` ${pair}`;
    else line.push({ part, text: pair });
  }
  return lines;
}

/** The bytes of a leaf, with what they are: whichever is looked at shows the other. */
export function LeafBytes({ leaf }: { leaf: string }) {
  const t = useText();
  const { formatDateTime, formatNumber } = useFormat();
  const fieldWords = useFieldWords();
  const bytes = useMemo(() => bytesOf(leaf), [leaf]);
  const parts = useMemo(() => leafParts(bytes), [bytes]);
  const lines = useMemo(() => linesOf(bytes, parts), [bytes, parts]);
  const [active, setActive] = useState<number | null>(null);
  const nameOf = (part: LeafPart) =>
    part.name === "field" ? fieldWords(part.field ?? "") : t(`leaf-${part.name}`);
  const valueOf = ({ name, value }: LeafPart) => (name === "time" ? formatDateTime(value) : value);
  return (
    <>
      <p className="leaf-head">
        <span className="quiet">{t("leaf-bytes", { count: bytes.length })}</span>
        <CopyButton text={leaf} label={t("leaf-copy")} />
      </p>
      {/* Read aloud, bytes say nothing; their parts are listed below. */}
      <div className="leaf-block mono" aria-hidden="true" onPointerLeave={() => setActive(null)}>
        {lines.map((line, place) => (
          // Lines of bytes never change their places.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={place} className="leaf-line">
            <span className="leaf-offset">{(place * ACROSS).toString(16).padStart(4, "0")}</span>
            {line.map(({ part, text }) => (
              <span
                key={part}
                className="leaf-stretch"
                data-part={parts[part]?.name ?? ""}
                title={parts[part] ? nameOf(parts[part]) : undefined}
                {...(part === active ? { "data-active": "" } : {})}
                onPointerEnter={() => setActive(part)}
              >
                {text}
              </span>
            ))}
          </div>
        ))}
      </div>
      <ol className="leaf-legend" aria-label={t("leaf-legend")}>
        {parts.map((part, place) => (
          <li
            key={part.start}
            {...(place === active ? { "data-active": "" } : {})}
            onPointerEnter={() => setActive(place)}
            onPointerLeave={() => setActive(null)}
          >
            <button
              type="button"
              className="leaf-part"
              data-part={part.name}
              onFocus={() => setActive(place)}
              onBlur={() => setActive(null)}
            >
              <span className="leaf-name">{nameOf(part)}</span>
              <span className="leaf-place">
                {t("leaf-place", {
                  from: formatNumber(part.start, { useGrouping: false }),
                  length: formatNumber(part.end - part.start, { useGrouping: false }),
                })}
              </span>
              <span className="leaf-value mono">{valueOf(part)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
