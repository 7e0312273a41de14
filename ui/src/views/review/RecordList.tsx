import { useState } from "react";
import { Button as PressButton } from "react-aria-components";
import { useValues } from "../../app/values";
import type { BundleView, Kind, Op } from "../../host";
import { Pill, Reference, SearchField } from "../../parts";
import { useText } from "../../text";
import { idsOf, isOf, type Whole } from "./review";

/** From so many records on they are looked for by words, and so many are shown at once. */
const MANY = 24;
const SHOWN = 150;

export interface RecordListProps {
  bundle: BundleView;
  wholes: readonly Whole[];
  current: Whole;
  fileName: string;
  said: readonly Op[];
  onGo: (whole: Whole) => void;
}

/** What is in the bundle or the file, by kind; of each how much was said. */
export function RecordList({ bundle, wholes, current, fileName, said, onGo }: RecordListProps) {
  const t = useText();
  const { code } = useValues();
  const [sought, setSought] = useState("");
  const nameOf = (kind: Kind) => {
    const key = `kind-${kind.replaceAll("_", "-")}-plural`;
    return t.has(key) ? t(key) : code("kind", kind);
  };
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = wholes.filter(({ record }) => {
    const text = `${record.ref} ${record.title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const shown = found.slice(0, SHOWN);
  const kinds = [...new Set(shown.map(({ record }) => record.kind))];
  return (
    <section className="sidebar" aria-label={t(bundle.whole ? "review-file" : "review-bundle")}>
      <div className="sidebar-head">
        <p className="sidebar-organisation">{t("review-title")}</p>
        <p className="sidebar-file" title={fileName}>
          <bdi>{fileName}</bdi>
        </p>
        <p className="sidebar-file" data-wraps="" role="status">
          {t("review-kept", { count: said.length })}
        </p>
        {wholes.length > MANY ? (
          <SearchField label={t("review-find")} value={sought} onChange={setSought} isWide />
        ) : null}
      </div>
      <nav
        className="sidebar-sections"
        aria-label={t(bundle.whole ? "review-records-file" : "review-records")}
        data-pane=""
      >
        {kinds.map((kind) => (
          <div key={kind}>
            <h2 id={`review-${kind}`} className="sidebar-title">
              {nameOf(kind)}
            </h2>
            <ul aria-labelledby={`review-${kind}`}>
              {shown
                .filter(({ record }) => record.kind === kind)
                .map((whole) => (
                  <li key={whole.record.id}>
                    <Item whole={whole} isCurrent={whole === current} said={said} onGo={onGo} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
        {found.length > shown.length ? (
          <p className="review-more quiet">{t("review-more", { count: found.length - shown.length })}</p>
        ) : null}
        {found.length === 0 ? <p className="review-more quiet">{t("review-find-none")}</p> : null}
      </nav>
    </section>
  );
}

interface ItemProps {
  whole: Whole;
  isCurrent: boolean;
  said: readonly Op[];
  onGo: (whole: Whole) => void;
}

function Item({ whole, isCurrent, said, onGo }: ItemProps) {
  const t = useText();
  const { record } = whole;
  const ids = idsOf(whole);
  const count = said.filter((op) => isOf(ids, op)).length;
  return (
    <PressButton
      className="sidebar-item review-item"
      {...(isCurrent ? { "aria-current": "page" as const } : {})}
      onPress={() => onGo(whole)}
    >
      <span className="sidebar-name">
        <Reference>{record.ref}</Reference>
        <span>{record.title || t("review-untitled")}</span>
      </span>
      {count === 0 ? null : <Pill label={t("review-said-count", { count })}>{String(count)}</Pill>}
    </PressButton>
  );
}
