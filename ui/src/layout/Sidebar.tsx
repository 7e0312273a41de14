import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "react-aria-components";
import { CheckIcon, WarningIcon } from "../parts/icons";
import type { Tone } from "../parts/marks";
import { useFormat, useText, useZone, type DateLike } from "../text";
import "../parts/parts.css";
import "./layout.css";

/** What was brought to the check, and what it gave. */
export type Verdict =
  "verified" | "unanchored" | "incomplete" | "diverged" | "invalid" | "unreadable" | "checking";

export interface SealProps {
  verdict: Verdict;
  eventCount: number;
  /** Events under the largest head held outside the file that it was checked against; null for none. */
  held?: number | null;
  /** The time of the last head. */
  sealedAt: DateLike | null;
  /** The beginning of the root: `9f3a·c17e·04bd·77e1`. */
  shortRoot: string | null;
  onPress?: () => void;
}

const TONES = {
  verified: "ok",
  unanchored: "warn",
  incomplete: "warn",
  diverged: "bad",
  invalid: "bad",
  unreadable: "bad",
  checking: "neutral",
} as const satisfies Record<Verdict, Tone>;

export function Seal({ verdict, eventCount, held, sealedAt, shortRoot, onPress }: SealProps) {
  const t = useText();
  const { formatTime } = useFormat();
  // By the clock of the register; not said before that is known.
  const zone = useZone();
  const tone = TONES[verdict];
  const facts = [
    t("seal-events", { count: eventCount }),
    ...(sealedAt === null || zone === null ? [] : [t("seal-sealed-at", { time: formatTime(sealedAt) })]),
  ];
  const inside = (
    <>
      <span className="seal-verdict">
        {tone === "ok" ? <CheckIcon /> : tone === "neutral" ? null : <WarningIcon />}
        {t(`seal-${verdict}`)}
      </span>
      {held === undefined ? null : (
        <span className="seal-facts">
          {held === null ? t("seal-against-none") : t("seal-against", { count: held })}
        </span>
      )}
      <span className="seal-facts">{facts.join(" · ")}</span>
      {shortRoot ? <span className="seal-root">{shortRoot}</span> : null}
    </>
  );
  return onPress ? (
    <Button className="seal" data-tone={tone} onPress={onPress}>
      {inside}
    </Button>
  ) : (
    <div className="seal" data-tone={tone} role="group" aria-label={t("seal")}>
      {inside}
    </div>
  );
}

export type SaveState = "saved" | "saving" | "unsaved" | "read-only";

export interface SidebarItem<Key extends string = string> {
  key: Key;
  label: string;
  count?: number;
  /** In place of the count, when something presses: "2 due". */
  alert?: string;
}

export interface SidebarSection<Key extends string = string> {
  /** Left out for the first, unnamed section. */
  title?: string;
  items: readonly SidebarItem<Key>[];
}

export interface SidebarProps<Key extends string = string> {
  organisation: string;
  fileName: string;
  saveState: SaveState;
  /** Why it is not saved. */
  saveWhy?: string | null;
  sections: readonly SidebarSection<Key>[];
  current: Key | null;
  onGo: (key: Key) => void;
  seal: SealProps | null;
  /** At the right of the organisation: what can be done with the file. */
  menu?: ReactNode;
  /** Above the seal: who is at the keyboard. */
  person?: ReactNode;
}

export function Sidebar<Key extends string = string>(props: SidebarProps<Key>) {
  const {
    organisation,
    fileName,
    saveState,
    saveWhy = null,
    sections,
    current,
    onGo,
    seal,
    menu,
    person,
  } = props;
  const t = useText();
  const { formatNumber } = useFormat();
  const base = useId();
  const places = useRef<HTMLElement>(null);
  // Where somebody is stays in sight, however they came there.
  useEffect(() => {
    if (current !== null)
      places.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <section className="sidebar" aria-label={organisation || t("frame-sections")}>
      <div className="sidebar-head">
        <div className="sidebar-top">
          <p className="sidebar-organisation" title={organisation}>
            {organisation}
          </p>
          {menu}
        </div>
        <p className="sidebar-file">
          {fileName} · <span role="status">{t(`file-${saveState}`)}</span>
        </p>
        {saveWhy ? <p className="sidebar-why">{saveWhy}</p> : null}
      </div>
      <nav ref={places} className="sidebar-sections" aria-label={t("frame-sections")} data-pane="">
        {sections.map((section, place) => {
          const id = `${base}-${place}`;
          return (
            <div key={section.title ?? place}>
              {section.title ? (
                <h2 id={id} className="sidebar-title">
                  {section.title}
                </h2>
              ) : null}
              <ul {...(section.title ? { "aria-labelledby": id } : {})}>
                {section.items.map((item) => (
                  <li key={item.key}>
                    <Button
                      className="sidebar-item"
                      {...(item.key === current ? { "aria-current": "page" as const } : {})}
                      onPress={() => onGo(item.key)}
                    >
                      <span className="sidebar-name">{item.label}</span>
                      {item.alert ? (
                        <span className="sidebar-count" data-alert="">
                          {item.alert}
                        </span>
                      ) : item.count === undefined ? null : (
                        <span className="sidebar-count">{formatNumber(item.count)}</span>
                      )}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </nav>
      {person ? <div className="sidebar-person">{person}</div> : null}
      {seal ? <Seal {...seal} /> : null}
    </section>
  );
}
