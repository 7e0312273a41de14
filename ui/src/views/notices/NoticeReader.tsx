import { useMemo, useState } from "react";
import { Trouble, Waiting } from "../../app/Answered";
import { useNavigation, type NoticeTab } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { LANGUAGE_NAMES } from "../../app/values";
import { useMayWrite } from "../../app/workspace";
import type { Attribute, NoticeMark, RecordId, Statement } from "../../host";
import { Inspector } from "../../layout";
import { Button, CheckField, EmptyState, Pill, Tabs } from "../../parts";
import { useFormat, useText } from "../../text";
import { ComparedTab } from "./ComparedTab";
import { DraftDialog } from "./DraftDialog";
import { NoticeText } from "./NoticeText";
import {
  activitiesOf,
  blankAt,
  doubtOf,
  entriesOf,
  inOrder,
  isOpen,
  isPassedOver,
  nextOpen,
  placeKey,
  waiting,
  type Entry,
  type Span,
} from "./reading";
import { StatementDialog } from "./StatementDialog";
import { StatementList } from "./StatementList";
import { TieDialog } from "./TieDialog";
import { useNotice } from "./useNotice";
import "./notices.css";

/** Brings the focus to a statement in the list, after it was drawn. */
function focusOn(key: string) {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`.statements [role=row][data-key="${CSS.escape(key)}"]`)?.focus();
  });
}

type Asked = { what: "correct" | "tie" | "add"; of: Statement };

const NOWHERE: Span = [0, 0];

export interface NoticeReaderProps {
  id: RecordId;
  tab: NoticeTab;
}

/** A notice as it was published, at the left; what it states, at the right, to be gone through by keys. */
export function NoticeReader({ id, tab }: NoticeReaderProps) {
  const t = useText();
  const { formatLongDate } = useFormat();
  const { turn } = useNavigation();
  const mayWrite = useMayWrite();
  const { view, error, again, statements: read, marks, settle: decide } = useNotice(id);
  const [selected, setSelected] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isDrafting, setDrafting] = useState(false);
  const [withPassedOver, setWithPassedOver] = useState(false);
  /** The words that are chosen in the text. */
  const [chosen, setChosen] = useState<Span | null>(null);
  const statements = useMemo(() => inOrder(read), [read]);
  const entries = useMemo(
    () => entriesOf(statements, marks, withPassedOver),
    [statements, marks, withPassedOver],
  );
  if (view === null) {
    return (
      <Screen title={t("nav-notices")}>
        <div className="lone">{error === null ? <Waiting /> : <Trouble error={error} onRetry={again} />}</div>
      </Screen>
    );
  }
  const notice = view.record;
  const passedOver = marks.filter(isPassedOver).length;
  const confirmed = statements.filter(({ status }) => status === "confirmed").length;
  const here = entries.some(({ key }) => key === selected) ? selected : null;
  const shown = here ?? nextOpen(entries, null) ?? entries[0]?.key ?? null;

  const goOn = (from: string) => {
    const next = nextOpen(entries, from);
    if (next === null) return;
    setSelected(next);
    focusOn(next);
  };
  const settle = (of: Statement, status: "confirmed" | "rejected") => {
    decide(
      [{ settle: status === "confirmed" ? "confirm" : "reject", key: of.key }],
      t(`notice-reason-${status}`, { quote: of.quote.slice(0, 80) }),
    );
    goOn(of.key);
  };
  /** From a comparison to the place in the text. */
  const goTo = (key: string) => {
    setSelected(key);
    turn({ name: "notices", id, tab: "read" });
    focusOn(key);
  };
  const othersOf = (of: Statement) =>
    of.activity_label === ""
      ? []
      : statements.filter(
          ({ key, activity_label }) => key !== of.key && activity_label === of.activity_label,
        );
  const add = (span: Span, attribute: Attribute | null) =>
    setAsked({ what: "add", of: blankAt(notice, statements, span, attribute) });
  const acts = {
    accept: (of: Statement) => settle(of, "confirmed"),
    reject: (of: Statement) => settle(of, "rejected"),
    correct: (of: Statement) => setAsked({ what: "correct", of }),
    tie: (of: Statement) => setAsked({ what: "tie", of }),
    add: (at: Entry) =>
      "place" in at
        ? add(at.place.span, doubtOf(at.place) as Attribute | null)
        : add(at.statement.span, null),
    putAside: (place: NoticeMark) => {
      const { mark, span, quote } = place;
      if (mark === null) return;
      decide(
        [{ settle: "put_aside", mark, span }],
        t("notice-reason-put-aside", { quote: quote.slice(0, 80) }),
      );
      goOn(placeKey(place));
    },
  };
  const selectInText = (key: string) => {
    if (marks.some((mark) => isPassedOver(mark) && placeKey(mark) === key)) setWithPassedOver(true);
    setSelected(key);
    focusOn(key);
  };
  const close = () => {
    setAsked(null);
    if (shown !== null) focusOn(shown);
  };
  const about = [
    view.ref,
    notice.language === null ? "" : LANGUAGE_NAMES[notice.language],
    notice.version_date === null ? t("notice-undated") : formatLongDate(notice.version_date),
    notice.source_name,
  ];
  return (
    <Screen
      title={notice.title}
      reference={about.filter(Boolean).join(" · ")}
      actions={
        <>
          <span className="notice-count">
            <Pill tone={confirmed === statements.length && confirmed > 0 ? "ok" : "neutral"}>
              {t("notice-confirmed", { done: confirmed, count: statements.length })}
            </Pill>
          </span>
          {mayWrite && tab === "read" ? (
            <Button onPress={() => add(chosen ?? NOWHERE, null)}>{t("notice-add-open")}</Button>
          ) : null}
          {mayWrite && statements.length > 0 ? (
            <Button kind="primary" onPress={() => setDrafting(true)}>
              {t("draft-open")}
            </Button>
          ) : null}
        </>
      }
      inspector={
        tab !== "read" ? null : (
          <Inspector title={t("notice-statements")}>
            {passedOver > 0 ? (
              <div className="notice-passed">
                <CheckField
                  label={t("notice-with-passed-over", { count: passedOver })}
                  isChecked={withPassedOver}
                  onChange={setWithPassedOver}
                />
              </div>
            ) : null}
            {entries.length === 0 ? (
              <div className="lone">
                <EmptyState title={t("notice-nothing")}>{t("notice-nothing-words")}</EmptyState>
              </div>
            ) : (
              <StatementList
                notice={notice}
                entries={entries}
                links={view.links}
                selected={shown}
                onSelect={setSelected}
                {...(mayWrite ? { acts } : {})}
              />
            )}
            <NoticeKeys
              mayWrite={mayWrite}
              open={waiting(entries)}
              atPlace={entries.some((one) => one.key === shown && "place" in one)}
            />
          </Inspector>
        )
      }
    >
      <Tabs<NoticeTab>
        label={notice.title}
        selected={tab}
        onChange={(next) => turn({ name: "notices", id, tab: next })}
        tabs={[
          {
            id: "read",
            label: t("notice-text"),
            content: (
              <NoticeText
                notice={notice}
                statements={statements}
                marks={marks}
                selected={shown}
                onSelect={selectInText}
                onChoose={setChosen}
              />
            ),
          },
          {
            id: "coverage",
            label: t("cover"),
            content: <ComparedTab id={id} tab="coverage" onGo={goTo} />,
          },
          {
            id: "differences",
            label: t("cover-differences"),
            content: <ComparedTab id={id} tab="differences" onGo={goTo} />,
          },
        ]}
      />
      {isDrafting ? (
        <DraftDialog
          id={id}
          confirmed={confirmed}
          proposed={statements.filter(isOpen).length}
          onClose={() => setDrafting(false)}
        />
      ) : null}
      {asked?.what === "correct" ? (
        <StatementDialog
          of={asked.of}
          isNew={false}
          activities={[]}
          onClose={close}
          onDone={(corrected) => {
            decide(
              [{ settle: "correct", key: corrected.key, statement: corrected }],
              t("notice-reason-corrected", { quote: corrected.quote.slice(0, 80) }),
            );
            setAsked(null);
            goOn(corrected.key);
          }}
        />
      ) : null}
      {asked?.what === "add" ? (
        <StatementDialog
          of={asked.of}
          isNew
          activities={activitiesOf(statements)}
          onClose={close}
          onDone={(added) => {
            decide(
              [{ settle: "add", statement: added }],
              t("notice-reason-added", { quote: added.quote.slice(0, 80) }),
            );
            close();
          }}
        />
      ) : null}
      {asked?.what === "tie" ? (
        <TieDialog
          of={asked.of}
          others={othersOf(asked.of).length}
          onClose={close}
          onTie={(activity, withOthers) => {
            const all = [asked.of, ...(withOthers ? othersOf(asked.of) : [])];
            decide(
              all.map(({ key }) => ({ settle: "tie", key, activity })),
              t("notice-reason-tied", { count: all.length }),
            );
            close();
          }}
        />
      ) : null}
    </Screen>
  );
}

interface NoticeKeysProps {
  mayWrite: boolean;
  /** How many wait for a person. */
  open: number;
  /** Whether that which is shown is a place that was not read. */
  atPlace: boolean;
}

function NoticeKeys({ mayWrite, open, atPlace }: NoticeKeysProps) {
  const t = useText();
  const keys = t(atPlace ? "notice-keys-place" : "notice-keys");
  return (
    <p className="notice-keys" role="status">
      {open === 0 ? t("notice-done") : mayWrite ? keys : t("notice-read-only")}
    </p>
  );
}
