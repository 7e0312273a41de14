import type { ReactNode } from "react";
import type { LinkView, RecordId, RecordView } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Card, CrossIcon, IconButton, Tabs } from "../../parts";
import { useText } from "../../text";
import { RecordMenu } from "../acts/RecordMenu";
import { Answered } from "../Answered";
import { History } from "../history/History";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import { ErasedNotice } from "./ErasedNotice";
import { LinkLines } from "./LinkLines";
import { RecordFacts } from "./RecordFacts";
import "./records.css";

/** Each record once, though it may be linked by several fields. */
export function onceEach(links: readonly LinkView[]): LinkView[] {
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

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
  const title = view ? titleOf(view, text) : "";
  return (
    <Inspector
      {...(view ? { reference: view.ref } : {})}
      title={view ? title || t("record-erased") : t("grid-loading")}
      actions={
        <span className="inspector-buttons">
          {view ? <RecordMenu of={{ id, kind: view.kind, ref: view.ref, title }} /> : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {view ? (
        <Tabs
          label={t("tabs-record")}
          tabs={[
            {
              id: "overview",
              label: t("nav-overview"),
              content: title ? (
                <div className="tab-stack">
                  {children?.(view)}
                  <RecordFacts record={view.record} />
                  {view.links.length === 0 ? null : (
                    <Card tone="sunken" level={3} title={t("record-refers")}>
                      <LinkLines links={onceEach(view.links)} />
                    </Card>
                  )}
                  <WhereUsed links={view.linked_from} />
                </div>
              ) : (
                <ErasedNotice id={id} of={view.ref} />
              ),
            },
            { id: "history", label: t("tab-history"), content: <History id={id} /> },
          ]}
        />
      ) : null}
      {view && answer.error === null ? null : (
        <InspectorBody>
          <Answered answer={answer}>{() => null}</Answered>
        </InspectorBody>
      )}
    </Inspector>
  );
}

function titleOf({ record }: RecordView, text: ReturnType<typeof useValues>["text"]): string {
  if ("legal_name" in record) return record.legal_name;
  if ("importer" in record) return record.importer;
  if ("name" in record) return typeof record.name === "string" ? record.name : text(record.name);
  return "title" in record && typeof record.title === "string" ? record.title : "";
}
