import { useEffect, useEffectEvent, useState } from "react";
import { Button as PressButton } from "react-aria-components";
import { isBehindDialog, isWriting } from "../../app/useShortcuts";
import { useValues } from "../../app/values";
import type { BundleView, Kind, Op } from "../../host";
import { Frame, HeaderBar, Inspector, InspectorBody, Panes } from "../../layout";
import { Button, HelpIcon, IconButton, MoreIcon, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import { SettingsDialog } from "../settings/SettingsDialog";
import { Banner } from "./Banner";
import { HandBackDialog } from "./HandBackDialog";
import { HelpDialog } from "./HelpDialog";
import { Reading } from "./Reading";
import { idsOf, wholesOf, type Review, type Spot, type Whole } from "./review";
import { SaidOps } from "./SaidOps";
import { isTyped, NO_DRAFT, SayForm, type Draft, type Mode } from "./SayForm";
import { VerdictAllDialog } from "./VerdictAllDialog";

export interface DeskProps {
  bundle: BundleView;
  fileName: string;
  review: Review;
}

type Shown = "hand" | "all" | "help" | "settings" | null;

const keyOf = ({ target, field }: Spot) => `${target}/${field}`;

/** While something is typed that was not said, closing the window asks first. */
function useHoldWindow(isHeld: boolean) {
  useEffect(() => {
    if (!isHeld) return;
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [isHeld]);
}

/** The records at the left, the one that is read in the middle, what is said of it at the right. */
export function Desk({ bundle, fileName, review }: DeskProps) {
  const t = useText();
  const { said, say, takeBack } = review;
  const wholes = wholesOf(bundle);
  const [spot, setSpot] = useState<Spot>({ target: wholes[0]?.record.id ?? "", field: "" });
  const [mode, setMode] = useState<Mode>("comment");
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [replyTo, setReplyTo] = useState<Op | null>(null);
  const [wanted, setWanted] = useState(0);
  const [at, setAt] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>(null);
  const whole = wholes.find((one) => idsOf(one).has(spot.target)) ?? wholes[0];
  const hasDrafts = Object.values(drafts).some(isTyped);
  useHoldWindow(hasDrafts);

  // In the order in which the records are read.
  const inOrder = wholes.flatMap((one) => said.filter(({ target }) => idsOf(one).has(target)));
  const look = (next: Spot) => {
    setSpot(next);
    setReplyTo(null);
  };
  const goToSaid = (step: 1 | -1) => {
    if (inOrder.length === 0) return;
    const now = inOrder.findIndex(({ uuid }) => uuid === at);
    const next =
      inOrder[now < 0 ? (step > 0 ? 0 : inOrder.length - 1) : (now + step + inOrder.length) % inOrder.length];
    if (!next) return;
    look({ target: next.target, field: next.field ?? "" });
    setAt(next.uuid);
  };
  useEffect(() => {
    if (at === null) return;
    const item = document.querySelector<HTMLElement>(`[data-said="${CSS.escape(at)}"]`);
    item?.scrollIntoView({ block: "nearest" });
    item?.focus({ preventScroll: true });
  }, [at]);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "F1") {
      event.preventDefault();
      setShown("help");
      return;
    }
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isPlain || event.defaultPrevented || isBehindDialog() || isWriting(event.target)) return;
    switch (event.key.toLowerCase()) {
      case "c": {
        const focused = event.target instanceof HTMLElement ? event.target.closest("[data-spot]") : null;
        const [target, field] = focused?.getAttribute("data-spot")?.split("/") ?? [];
        if (target !== undefined && field !== undefined) look({ target, field });
        setMode("comment");
        setWanted((now) => now + 1);
        break;
      }
      case "n":
        goToSaid(1);
        break;
      case "p":
        goToSaid(-1);
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  if (!whole) return null;
  const records = [whole.record, ...whole.parts];
  const target = records.find(({ id }) => id === spot.target) ?? whole.record;
  const ids = idsOf(whole);
  const draft = drafts[keyOf(spot)] ?? NO_DRAFT;
  const unjudged = wholes
    .map(({ record }) => record)
    .filter(
      ({ id }) => bundle.scope.includes(id) && !said.some((op) => op.op === "verdict" && op.target === id),
    );
  return (
    <Frame
      bar={<Banner bundle={bundle} />}
      sidebar={
        <Records
          wholes={wholes}
          current={whole}
          fileName={fileName}
          said={said}
          onGo={({ record }) => look({ target: record.id, field: "" })}
        />
      }
    >
      <Panes
        header={
          <HeaderBar title={whole.record.title || t("review-untitled")} reference={whole.record.ref}>
            <IconButton
              label={t("review-help-title")}
              icon={<HelpIcon />}
              aria-keyshortcuts="F1"
              onPress={() => setShown("help")}
            />
            <IconButton
              label={t("settings-title")}
              icon={<MoreIcon />}
              onPress={() => setShown("settings")}
            />
            <Button isDisabled={unjudged.length === 0} onPress={() => setShown("all")}>
              {t("review-all")}
            </Button>
            <Button kind="primary" onPress={() => setShown("hand")}>
              {t("hand-begin")}
            </Button>
          </HeaderBar>
        }
        inspector={
          <Inspector title={t("review-said")}>
            <InspectorBody>
              <SayForm
                key={keyOf(spot)}
                record={target}
                spot={spot}
                replyTo={replyTo}
                onReplied={() => setReplyTo(null)}
                mode={mode}
                onMode={setMode}
                draft={draft}
                onDraft={(next) => setDrafts((before) => ({ ...before, [keyOf(spot)]: next }))}
                say={say}
                wanted={wanted}
              />
              <SaidOps
                records={records}
                said={said.filter((op) => ids.has(op.target))}
                onSpot={look}
                onReply={(op) => {
                  setSpot({ target: op.target, field: op.field ?? "" });
                  setReplyTo(op);
                  setWanted((now) => now + 1);
                }}
                takeBack={takeBack}
              />
            </InspectorBody>
          </Inspector>
        }
      >
        <Reading key={whole.record.id} whole={whole} bundle={bundle} said={said} spot={spot} onSpot={look} />
      </Panes>
      {shown === "hand" ? (
        <HandBackDialog
          bundle={bundle}
          said={said}
          unjudged={unjudged.map(({ ref }) => ref)}
          hasDrafts={hasDrafts}
          onClose={() => setShown(null)}
        />
      ) : null}
      {shown === "all" ? (
        <VerdictAllDialog records={unjudged} say={say} onClose={() => setShown(null)} />
      ) : null}
      {shown === "help" ? <HelpDialog onClose={() => setShown(null)} /> : null}
      <SettingsDialog isOpen={shown === "settings"} onClose={() => setShown(null)} />
    </Frame>
  );
}

interface RecordsProps {
  wholes: readonly Whole[];
  current: Whole;
  fileName: string;
  said: readonly Op[];
  onGo: (whole: Whole) => void;
}

/** What is in the bundle, by kind; of each how much was said. */
function Records({ wholes, current, fileName, said, onGo }: RecordsProps) {
  const t = useText();
  const { code } = useValues();
  const kinds = [...new Set(wholes.map(({ record }) => record.kind))];
  const nameOf = (kind: Kind) => {
    const key = `kind-${kind.replaceAll("_", "-")}-plural`;
    return t.has(key) ? t(key) : code("kind", kind);
  };
  return (
    <section className="sidebar" aria-label={t("review-bundle")}>
      <div className="sidebar-head">
        <p className="sidebar-organisation">{t("review-title")}</p>
        <p className="sidebar-file" title={fileName}>
          <bdi>{fileName}</bdi>
        </p>
        <p className="sidebar-file" data-wraps="" role="status">
          {t("review-kept", { count: said.length })}
        </p>
      </div>
      <nav className="sidebar-sections" aria-label={t("review-records")} data-pane="">
        {kinds.map((kind) => (
          <div key={kind}>
            <h2 id={`review-${kind}`} className="sidebar-title">
              {nameOf(kind)}
            </h2>
            <ul aria-labelledby={`review-${kind}`}>
              {wholes
                .filter(({ record }) => record.kind === kind)
                .map((whole) => {
                  const { record } = whole;
                  const ids = idsOf(whole);
                  const count = said.filter(({ target }) => ids.has(target)).length;
                  return (
                    <li key={record.id}>
                      <PressButton
                        className="sidebar-item review-item"
                        {...(whole === current ? { "aria-current": "page" as const } : {})}
                        onPress={() => onGo(whole)}
                      >
                        <span className="sidebar-name">
                          <Reference>{record.ref}</Reference>
                          <span>{record.title || t("review-untitled")}</span>
                        </span>
                        {count === 0 ? null : (
                          <Pill label={t("review-said-count", { count })}>{String(count)}</Pill>
                        )}
                      </PressButton>
                    </li>
                  );
                })}
            </ul>
          </div>
        ))}
      </nav>
    </section>
  );
}
