import { useState } from "react";
import { RecordMenu } from "../../app/acts/RecordMenu";
import { useActs } from "../../app/acts/acts";
import { Answered } from "../../app/Answered";
import { History } from "../../app/history/History";
import { useNavigation } from "../../app/navigation";
import { LinkLines } from "../../app/records/LinkLines";
import { shortHash } from "../../app/seal";
import { useExportWords } from "../../app/useExportWords";
import { useMayApprove } from "../../app/versions/useMayApprove";
import { useCommand } from "../../app/workspace";
import { useErrorWords, useHost, type RecordId, type RecordView, type Version } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import {
  Button,
  Card,
  CrossIcon,
  FieldList,
  IconButton,
  Pill,
  Reference,
  Tabs,
  useToast,
  type Field,
} from "../../parts";
import { useFormat, useText } from "../../text";

/** The register as it was approved, given out as a file. */
function ExportButton({ id, of }: { id: RecordId; of: string }) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const exportWords = useExportWords();
  const [isBusy, setBusy] = useState(false);
  const give = async () => {
    setBusy(true);
    try {
      const done = await host.call("export_register", { version: id });
      if (done.file_name !== null) {
        say({
          text: exportWords(t("version-exported", { ref: of, name: done.file_name }), done),
          tone: "ok",
        });
      }
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="s" isDisabled={isBusy} onPress={() => void give()}>
      {t("version-export")}
    </Button>
  );
}

function Overview({ view, version }: { view: RecordView; version: Version }) {
  const t = useText();
  const act = useActs();
  const { go } = useNavigation();
  const { formatDate, formatNumber } = useFormat();
  const mayApprove = useMayApprove();
  const { id, ref } = view;
  const facts: Field[] = [
    {
      label: t("field-status"),
      value:
        version.reopened_on === null ? (
          <Pill tone="ok">{t("version-stands")}</Pill>
        ) : (
          <Pill>{t("version-reopened", { date: formatDate(version.reopened_on) })}</Pill>
        ),
    },
    {
      label: t("version-what"),
      value:
        version.records.length === 0
          ? t("version-whole")
          : t("version-records", { count: version.records.length }),
    },
    { label: t("approve-why"), value: <bdi>{version.reason || t("value-not-stated")}</bdi> },
    {
      label: t("field-approved-on"),
      value: version.approved_on === null ? t("value-not-stated") : formatDate(version.approved_on),
    },
    { label: t("field-approved-by"), value: <bdi>{version.approved_by}</bdi> },
    ...(version.reopened_on === null
      ? []
      : [
          { label: t("field-reopened-by"), value: <bdi>{version.reopened_by}</bdi> },
          { label: t("field-reopened-reason"), value: <bdi>{version.reopened_reason}</bdi> },
        ]),
    {
      label: t("version-head"),
      value: (
        <Reference>{`#${formatNumber(version.size, { useGrouping: false })} ${shortHash(version.root ?? "") ?? ""}`}</Reference>
      ),
      note: t("version-head-note"),
    },
  ];
  return (
    <div className="tab-stack">
      <FieldList fields={facts} labelWidth={132} />
      <div className="version-acts">
        <Button
          size="s"
          onPress={() => go({ name: "versions", tab: "compare", from: { version: id }, to: "now" })}
        >
          {t("version-compare-now")}
        </Button>
        <ExportButton id={id} of={ref} />
        {mayApprove && version.reopened_on === null ? (
          <Button
            size="s"
            onPress={() => act({ what: "reopen", of: { id, kind: "version", ref, title: version.name } })}
          >
            {t("reopen")}
          </Button>
        ) : null}
      </div>
      {view.links.length === 0 ? null : (
        <Card tone="sunken" level={3} title={t("field-records")} aside={`${view.links.length}`}>
          <LinkLines links={view.links} />
        </Card>
      )}
    </div>
  );
}

export interface VersionInspectorProps {
  id: RecordId;
  onClose: () => void;
}

/** One approved version: what it holds, who approved it and why, and whether it still stands. */
export function VersionInspector({ id, onClose }: VersionInspectorProps) {
  const t = useText();
  const answer = useCommand("record", { id });
  const view = answer.data;
  // A link that leads here is to a version.
  const version = view ? (view.record as Version) : null;
  return (
    <Inspector
      {...(view ? { reference: view.ref } : {})}
      title={version ? version.name || t("record-erased") : t("grid-loading")}
      actions={
        <span className="inspector-buttons">
          {view && version ? (
            <RecordMenu of={{ id, kind: "version", ref: view.ref, title: version.name }} />
          ) : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {view && version ? (
        <Tabs
          label={t("tabs-record")}
          tabs={[
            {
              id: "overview",
              label: t("nav-overview"),
              content: <Overview view={view} version={version} />,
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
