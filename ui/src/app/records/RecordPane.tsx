import type { ReactNode } from "react";
import type { LinkView, RecordId, RecordView } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, Card, CrossIcon, IconButton, Tabs } from "../../parts";
import { useText } from "../../text";
import { RecordMenu } from "../acts/RecordMenu";
import { Answered } from "../Answered";
import { titleIn } from "../forms/known";
import { isEdited, useEdit } from "../forms/useEdit";
import { FindingsAbout } from "../findings/about";
import { SaidCard } from "../../views/sharing/SaidCard";
import { FindingsCard } from "../findings/FindingsCard";
import { History } from "../history/History";
import { useValues } from "../values";
import { Frozen } from "../versions/Frozen";
import { useCommand } from "../workspace";
import { ErasedNotice } from "./ErasedNotice";
import { KindFacts } from "./KindFacts";
import { LinkLines } from "./LinkLines";
import { onceEach } from "./onceEach";
import { RecordNotices } from "./RecordNotices";
import "./records.css";

/** What refers to a record, by kind. */
export function WhereUsed({ links }: { links: readonly LinkView[] }) {
  const t = useText();
  const { code } = useValues();
  const once = onceEach(links);
  const kinds = [...new Set(once.map(({ kind }) => kind))];
  if (kinds.length === 0) {
    return (
      <Card tone="sunken" level={3} title={t("used-title")}>
        <p className="quiet">{t("used-none")}</p>
      </Card>
    );
  }
  return kinds.map((kind) => {
    const those = once.filter((link) => link.kind === kind);
    const plural = `kind-${kind.replaceAll("_", "-")}-plural`;
    return (
      <Card
        key={kind}
        tone="sunken"
        level={3}
        title={t("used-by", { kind: t.has(plural) ? t(plural) : code("kind", kind) })}
        aside={`${those.length}`}
      >
        <LinkLines links={those} />
      </Card>
    );
  });
}

export interface RecordSidesProps {
  view: RecordView;
  /** What is said of it beside its fields and where it is used. */
  children?: (view: RecordView) => ReactNode;
}

/** What a record says, what it rests on, where it is used; and what happened to it. */
export function RecordSides({ view, children }: RecordSidesProps) {
  const t = useText();
  const { text } = useValues();
  const { id, ref, kind, links, linked_from } = view;
  // Those below it in its group are in the tree.
  const used = linked_from.filter((link) => kind !== "organisation" || link.field !== "group_id");
  return (
    <FindingsAbout id={id}>
      <Tabs
        label={t("tabs-record")}
        tabs={[
          {
            id: "overview",
            label: t("nav-overview"),
            content: titleIn(view.record, text) ? (
              <div className="tab-stack">
                <Frozen by={view.frozen_by} />
                <RecordNotices view={view} />
                <FindingsCard />
                <SaidCard />
                {children?.(view)}
                <KindFacts view={view} />
                {links.length === 0 ? null : (
                  <Card tone="sunken" level={3} title={t("record-refers")}>
                    <LinkLines links={onceEach(links)} />
                  </Card>
                )}
                <WhereUsed links={used} />
              </div>
            ) : (
              <ErasedNotice id={id} of={ref} />
            ),
          },
          { id: "history", label: t("tab-history"), content: <History id={id} /> },
        ]}
      />
    </FindingsAbout>
  );
}

export interface RecordPaneProps {
  id: RecordId;
  onClose: () => void;
  /** What is said of it beside its fields and where it is used. */
  children?: (view: RecordView) => ReactNode;
}

/** A record beside the list it is in: its fields, what it rests on, where it is used, what happened to it. */
export function RecordPane({ id, onClose, children }: RecordPaneProps) {
  const t = useText();
  const { text } = useValues();
  const answer = useCommand("record", { id });
  const view = answer.data;
  const edit = useEdit();
  const title = view ? titleIn(view.record, text) : "";
  return (
    <Inspector
      {...(view ? { reference: view.ref } : {})}
      title={view ? title || t("record-erased") : t("grid-loading")}
      actions={
        <span className="inspector-buttons">
          {edit && view && title && !view.frozen_by && isEdited(view.kind) ? (
            <Button size="s" onPress={() => isEdited(view.kind) && edit(view.kind, id)}>
              {t("action-edit")}
            </Button>
          ) : null}
          {view ? <RecordMenu of={{ id, kind: view.kind, ref: view.ref, title }} /> : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {view ? <RecordSides view={view} {...(children ? { children } : {})} /> : null}
      {view && answer.error === null ? null : (
        <InspectorBody>
          <Answered answer={answer}>{() => null}</Answered>
        </InspectorBody>
      )}
    </Inspector>
  );
}
