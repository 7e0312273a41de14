import { Link } from "react-aria-components";
import { SEVERITY_TONES, STATUS_TONES, useWhereWords } from "../../app/findings/words";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useOpenRecord } from "../../app/useOpenRecord";
import { useValues } from "../../app/values";
import { useErrorWords, useHost, type AcceptanceView, type FindingView } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import {
  Button,
  Card,
  CrossIcon,
  FieldList,
  IconButton,
  Pill,
  Reference,
  useToast,
  type Field,
} from "../../parts";
import { useFormat, useSentence, useText } from "../../text";

export interface FindingInspectorProps {
  of: FindingView;
  onOpen: () => void;
  onClose: () => void;
  /** None where nothing may be written, or nothing is to be accepted any more. */
  onAccept?: () => void;
}

/** What a finding says, on which law, what to do, and what was said of it. */
export function FindingInspector({ of, onOpen, onClose, onAccept }: FindingInspectorProps) {
  const t = useText();
  const { code, text } = useValues();
  const { formatDate } = useFormat();
  const say = useSentence();
  const whereWords = useWhereWords();
  const openRecord = useOpenRecord();
  const { finding, status, acceptance } = of;
  const fields: Field[] = [
    {
      label: t("finding-group-severity"),
      value: <Pill tone={SEVERITY_TONES[finding.severity]}>{code("severity", finding.severity)}</Pill>,
      note: code("severity", `${finding.severity}-means`),
    },
    {
      label: t("findings-status"),
      value: <Pill tone={STATUS_TONES[status]}>{code("finding-status", status)}</Pill>,
    },
    {
      label: t("finding-group-record"),
      value: (
        <Link className="case-link" onPress={() => openRecord(finding.kind, finding.object, of.ref)}>
          <Reference>{of.ref}</Reference> <bdi>{text(of.title) || t("record-erased")}</bdi>
        </Link>
      ),
      note: code("kind", finding.kind),
    },
    { label: t("findings-where"), value: whereWords(finding) },
    { label: t("finding-group-area"), value: code("finding-area", finding.area) },
    { label: t("finding-group-owner"), value: of.owner ? <bdi>{of.owner}</bdi> : t("findings-nobody") },
    ...(of.first_seen === null
      ? []
      : [{ label: t("findings-first-seen"), value: formatDate(of.first_seen) }]),
    {
      label: t("due-citation"),
      value: finding.citation,
      note: code("source-status", finding.source_status),
    },
  ];
  return (
    <Inspector
      reference={finding.rule}
      title={say(finding.message)}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      <InspectorBody>
        <div className="due-acts">
          <Button size="s" kind="primary" aria-keyshortcuts="Enter" onPress={onOpen}>
            {t(
              finding.kind === "request"
                ? "due-open-case"
                : status === "fixed"
                  ? "due-open-record"
                  : "findings-go",
            )}
          </Button>
          {onAccept ? (
            <Button size="s" onPress={onAccept}>
              {t(acceptance === null ? "findings-accept" : "findings-accept-again")}
            </Button>
          ) : null}
        </div>
        <Card tone="sunken" level={3} title={t("findings-todo")}>
          <p>{say(finding.advice)}</p>
        </Card>
        {acceptance === null ? null : (
          <AcceptanceCard of={of} acceptance={acceptance} mayTakeBack={onAccept !== undefined} />
        )}
        <FieldList fields={fields} labelWidth={112} />
      </InspectorBody>
    </Inspector>
  );
}

interface AcceptanceCardProps {
  of: FindingView;
  acceptance: AcceptanceView;
  mayTakeBack: boolean;
}

/** What was said of a finding, by whom, until when, and whether it still covers it. */
function AcceptanceCard({ of, acceptance, mayTakeBack }: AcceptanceCardProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const sayWritten = useSayWritten();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const { accepted_as, reason, until, standing, by, at } = acceptance;
  const words = t("findings-taken-back", { rule: of.finding.rule, ref: of.ref });
  const takeBack = async () => {
    try {
      await host.call("remove_record", { id: acceptance.id, reason: words });
      sayWritten(words);
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
    }
  };
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("findings-acceptance")}
      aside={
        until === null
          ? t("findings-acceptance-endless")
          : t("findings-acceptance-until", { day: formatDate(until) })
      }
    >
      <p className="card-lead">{code("accepted-as", accepted_as)}</p>
      <p className="card-words">
        <bdi>{reason}</bdi>
      </p>
      <p className="card-citation">{[by, at === null ? null : formatDate(at)].filter(Boolean).join(", ")}</p>
      {standing === "stands" ? null : <p className="finding-void">{code("findings-void", standing)}</p>}
      {mayTakeBack ? (
        <div className="card-actions">
          <Button size="s" onPress={() => void takeBack()}>
            {t("findings-take-back")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
