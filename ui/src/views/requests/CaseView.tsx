import { useId, useState, type ReactNode } from "react";
import { useRecordActs } from "../../app/acts/RecordMenu";
import { Answered } from "../../app/Answered";
import { History } from "../../app/history/History";
import { FindingsAbout } from "../../app/findings/about";
import { SaidCard } from "../sharing/SaidCard";
import { FindingsCard } from "../../app/findings/FindingsCard";
import { SoughtContext, SoughtNotice } from "../../app/forms/sought";
import { useNavigation, type Sought } from "../../app/navigation";
import { ErasedNotice } from "../../app/records/ErasedNotice";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite } from "../../app/workspace";
import type { CaseView as Case } from "../../host";
import { Button, IconButton, Menu, MoreIcon, Notice, Pill, Tabs, type MenuItem } from "../../parts";
import { InspectorBody } from "../../layout";
import { useFormat, useText } from "../../text";
import { dueOf, isOpen, type Doing } from "./case";
import { BlocksCard, DecisionCard } from "./CaseCards";
import { CaseDialogs } from "./CaseDialogs";
import { CaseFacts } from "./CaseFacts";
import { CaseSteps } from "./CaseSteps";
import { CaseTrail } from "./CaseTrail";
import { ClocksCard, DateCard } from "./clocks/ClocksCard";
import { useDue } from "./due";
import { FollowUpsCard } from "./FollowUpsCard";
import { GuideCard } from "./guide/GuideCard";
import { Moves } from "./guide/Moves";
import { OpinionsCard } from "./OpinionsCard";
import { SecrecyBanner } from "./SecrecyBanner";
import { useAttach } from "./useAttach";
import { useSoughtEntry } from "./useSoughtEntry";
import "./requests.css";
import "./guide/guide.css";

export interface CaseViewProps {
  id: string;
  /** What one comes for. */
  at?: Sought | null;
}

/** One request: what to do next, what happened, and the facts with what stands in the way. */
export function CaseView({ id, at = null }: CaseViewProps) {
  const t = useText();
  const answer = useCommand("case", { id });
  const [doing, setDoing] = useState<Doing | null>(null);
  const mayWrite = useMayWrite();
  const { code } = useValues();
  const of = answer.data;
  const where = (shown: Case) =>
    shown.request.family === "pa" && shown.outside_eea !== null
      ? t(shown.outside_eea ? "case-outside-eea" : "case-inside-eea")
      : "";
  const attach = useAttach(id);
  const begin = (next: Doing) => {
    if (next.what === "attach") void attach({ isPrivileged: false });
    else setDoing(next);
  };
  const onDo = mayWrite ? { onDo: begin } : {};
  useSoughtEntry(of, at, mayWrite ? () => setDoing({ what: "edit" }) : null);
  return (
    <Screen
      title={of ? of.request.title || t("record-erased") : t("kind-request")}
      {...(of
        ? {
            reference: [of.ref, code("family", of.request.family).toLocaleLowerCase(), where(of)]
              .filter(Boolean)
              .join(" · "),
            actions: <CaseActions of={of} {...onDo} />,
            inspector: (
              <aside className="inspector-inside" aria-label={t("case-facts")} data-pane="" tabIndex={-1}>
                <div className="case-tabs">
                  <Tabs
                    label={t("case-sides")}
                    tabs={[
                      {
                        id: "facts",
                        label: t("case-facts"),
                        content: (
                          <InspectorBody>
                            {of.request.title ? (
                              <>
                                <CaseFacts of={of} part="first" />
                                <FindingsAbout id={of.id}>
                                  <FindingsCard />
                                  <SaidCard />
                                </FindingsAbout>
                                <BlocksCard of={of} {...onDo} />
                                <FollowUpsCard of={of} />
                                <div className="case-dates" data-part="deadlines">
                                  <DateCard of={of} {...onDo} />
                                  <ClocksCard of={of} />
                                </div>
                                <DecisionCard of={of} {...onDo} />
                                <OpinionsCard of={of} {...onDo} />
                              </>
                            ) : (
                              <ErasedNotice id={of.id} of={of.ref} />
                            )}
                            <CaseFacts of={of} part="other" />
                          </InspectorBody>
                        ),
                      },
                      { id: "history", label: t("tab-history"), content: <History id={of.id} /> },
                    ]}
                  />
                </div>
              </aside>
            ),
          }
        : {})}
    >
      <Answered answer={answer}>
        {(shown) => (
          <div className="case">
            {mayWrite ? null : (
              <div className="case-notice">
                <Notice what={t("case-read-only")} />
              </div>
            )}
            <SecrecyBanner of={shown} />
            {at ? (
              <div className="case-notice">
                <SoughtNotice of={at} />
              </div>
            ) : null}
            <div className="case-columns">
              <Column name="steps" title={t("case-evaluation")}>
                <div className="guide">
                  <GuideCard of={shown} {...onDo} />
                  <Moves of={shown} {...onDo} />
                </div>
                <CaseSteps of={shown} {...onDo} />
              </Column>
              <Column name="trail" title={t("case-trail")}>
                <CaseTrail of={shown} {...onDo} />
              </Column>
            </div>
          </div>
        )}
      </Answered>
      {of && doing ? (
        <SoughtContext value={at}>
          <CaseDialogs of={of} doing={doing} onDo={(next) => (next ? begin(next) : setDoing(null))} />
        </SoughtContext>
      ) : null}
    </Screen>
  );
}

interface ColumnProps {
  name: "steps" | "trail";
  title: string;
  children: ReactNode;
}

/** A column that scrolls under its heading, by key too when nothing in it takes the focus. */
function Column({ name, title, children }: ColumnProps) {
  const id = useId();
  return (
    <section className={`case-${name}`} aria-labelledby={id}>
      <h2 id={id} className="case-heading">
        {title}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="case-scroll" tabIndex={0}>
        {children}
      </div>
    </section>
  );
}

interface CaseActionsProps {
  of: Case;
  onDo?: (doing: Doing) => void;
}

function CaseActions({ of, onDo }: CaseActionsProps) {
  const t = useText();
  const { formatWeekdayDate } = useFormat();
  const { go } = useNavigation();
  const { code } = useValues();
  const more = useRecordActs(
    { id: of.id, kind: "request", ref: of.ref, title: of.request.title },
    // What belongs to it would be left behind.
    { isRemovable: of.trail.every((item) => item.of === "request") },
  );
  const dueWords = useDue();
  const open = isOpen(of);
  const due = dueOf(of);
  const { words, tone } = dueWords(due);

  const acts: Record<string, () => void> = {
    note: () => onDo?.({ what: "step", code: "NOTE" }),
    document: () => onDo?.({ what: "document" }),
    attach: () => onDo?.({ what: "attach" }),
    decision: () => onDo?.({ what: "decision" }),
    disclosure: () => onDo?.({ what: "disclosure" }),
    notification: () => onDo?.({ what: "notification" }),
    split: () => onDo?.({ what: "split" }),
    belongs: () => onDo?.({ what: "belongs" }),
    letter: () => onDo?.({ what: "letter" }),
    edit: () => onDo?.({ what: "edit" }),
    close: () => onDo?.({ what: open ? "close" : "reopen" }),
  };
  const items: MenuItem[] = [
    { id: "note", label: t("case-add-note") },
    { id: "document", label: t("case-add-document") },
    { id: "attach", label: t("case-attach") },
    { id: "decision", label: t("case-decide"), startsGroup: true },
    { id: "disclosure", label: t("case-disclose") },
    { id: "notification", label: t("case-notify") },
    { id: "letter", label: t("letter-write") },
    { id: "edit", label: t("case-edit"), startsGroup: true },
    { id: "split", label: t("case-split") },
    { id: "belongs", label: t("case-belongs") },
    { id: "close", label: t(open ? "case-close" : "case-reopen") },
    ...more.items.map((item, place) => (place === 0 ? { ...item, startsGroup: true } : item)),
  ];
  return (
    <>
      <Pill tone={open ? tone : "neutral"}>
        {open
          ? [words, due === null ? "" : formatWeekdayDate(due)].filter(Boolean).join(" · ")
          : code("case-state", of.state)}
      </Pill>
      <Button onPress={() => go({ name: "reports", subject: of.id })}>{t("case-export")}</Button>
      {onDo ? (
        <>
          <Button kind="primary" onPress={() => onDo({ what: "step", code: null })}>
            {t("case-record-step")}
          </Button>
          <Menu
            label={t("case-more")}
            trigger={<IconButton label={t("case-more")} icon={<MoreIcon />} hasTooltip={false} />}
            items={items}
            onAction={(id) => (acts[id] ?? (() => more.onAction(id)))()}
            placement="bottom end"
          />
        </>
      ) : null}
    </>
  );
}
