import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { titleIn } from "../../app/forms/known";
import { isBehindDialog, isWriting } from "../../app/useShortcuts";
import { NamesContext } from "../../app/history/named";
import type { Reviewing } from "../../app/reviewing";
import { useValues } from "../../app/values";
import type { BundleView, Op } from "../../host";
import { Frame, HeaderBar, Inspector, InspectorBody, Panes } from "../../layout";
import { Button, HelpIcon, IconButton, MoreIcon } from "../../parts";
import { useText } from "../../text";
import { SettingsDialog } from "../settings/SettingsDialog";
import { Banner } from "./Banner";
import { HandBackDialog } from "./HandBackDialog";
import { HelpDialog } from "./HelpDialog";
import { Reading } from "./Reading";
import { idsOf, isOf, wholesOf, type Review, type Spot } from "./review";
import { SaidOps } from "./SaidOps";
import { RecordList } from "./RecordList";
import { isTyped, NO_DRAFT, SayForm, type Mode } from "./SayForm";
import { VerdictAllDialog } from "./VerdictAllDialog";

export interface DeskProps extends Pick<Reviewing, "at" | "drafts" | "onDrafts"> {
  bundle: BundleView;
  fileName: string;
  review: Review;
  /** For a stranger's file: back to reading it as a register. */
  onBack?: () => void;
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
export function Desk({ bundle: given, fileName, review, at: begun, drafts, onDrafts, onBack }: DeskProps) {
  const t = useText();
  const { text } = useValues();
  // A title that the record has in several languages is shown in that of the window.
  const bundle = useMemo(
    () => ({
      ...given,
      records: given.records.map((one) => ({ ...one, title: titleIn(one.fields, text) || one.title })),
    }),
    [given, text],
  );
  const { said, say, takeBack } = review;
  const wholes = wholesOf(bundle);
  const first = wholes.find((one) => begun !== null && idsOf(one).has(begun)) ?? wholes[0];
  const [spot, setSpot] = useState<Spot>({ target: first?.record.id ?? "", field: "" });
  const [mode, setMode] = useState<Mode>("comment");
  const [replyTo, setReplyTo] = useState<Op | null>(null);
  const [wanted, setWanted] = useState(0);
  const [at, setAt] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>(null);
  const whole = wholes.find((one) => idsOf(one).has(spot.target)) ?? wholes[0];
  const hasDrafts = Object.values(drafts).some(isTyped);
  useHoldWindow(hasDrafts);

  // In the order in which the records are read.
  const inOrder = wholes.flatMap((one) => said.filter((op) => isOf(idsOf(one), op)));
  const look = (next: Spot) => {
    setSpot(next);
    setReplyTo(null);
  };
  const goToSaid = (step: 1 | -1) => {
    if (inOrder.length === 0) return;
    const now = inOrder.findIndex(({ uuid }) => uuid === at);
    const next =
      inOrder[now < 0 ? (step > 0 ? 0 : inOrder.length - 1) : (now + step + inOrder.length) % inOrder.length];
    if (!next || next.target === null) return;
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
  // Nobody named records of a whole file.
  const unjudged = (bundle.whole ? [] : wholes)
    .map(({ record }) => record)
    .filter(
      ({ id }) => bundle.scope.includes(id) && !said.some((op) => op.op === "verdict" && op.target === id),
    );
  const isJudged = said.some((op) => op.op === "verdict" && op.target === null);
  const names = new Map(bundle.records.map((one) => [one.id, `${one.ref} ${one.title}`.trim()]));
  return (
    <NamesContext value={(id) => names.get(id) ?? null}>
      <Frame
        bar={<Banner bundle={bundle} />}
        sidebar={
          <RecordList
            bundle={bundle}
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
              {onBack ? <Button onPress={onBack}>{t("review-back")}</Button> : null}
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
              <Button isDisabled={isJudged} onPress={() => setShown("all")}>
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
                  records={bundle.records}
                  spot={spot}
                  replyTo={replyTo}
                  onReplied={() => setReplyTo(null)}
                  mode={mode}
                  onMode={setMode}
                  draft={draft}
                  onDraft={(next) => onDrafts((before) => ({ ...before, [keyOf(spot)]: next }))}
                  say={say}
                  wanted={wanted}
                />
                <SaidOps
                  records={records}
                  said={said.filter((op) => op.target === null || isOf(ids, op))}
                  onSpot={look}
                  onReply={(op) => {
                    if (op.target !== null) setSpot({ target: op.target, field: op.field ?? "" });
                    setReplyTo(op);
                    setWanted((now) => now + 1);
                  }}
                  takeBack={takeBack}
                />
              </InspectorBody>
            </Inspector>
          }
        >
          <Reading
            key={whole.record.id}
            whole={whole}
            bundle={bundle}
            said={said}
            spot={spot}
            onSpot={(next, how) => {
              look(next);
              if (how) setMode(how);
            }}
          />
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
    </NamesContext>
  );
}
