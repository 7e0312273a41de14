import { Fragment, type ReactNode } from "react";
import { useValues } from "../../app/values";
import type {
  Attachment,
  CaseView,
  Decision,
  Disclosure,
  LegalDocument,
  Notification,
  Step,
  TrailItem,
  Transition,
} from "../../host";
import type { Tone } from "../../parts";
import { useFormat, useText } from "../../text";
import { entryOf, letsDataOut, shortHash } from "./case";
import { useMomentWords } from "./days";

export interface TrailWords {
  title: ReactNode;
  text?: ReactNode;
  tone?: Tone;
}

/** Lines of words under each other; what people wrote keeps its own direction. */
function Lines({ lines }: { lines: readonly (ReactNode | null | undefined | false)[] }) {
  return lines.filter(Boolean).map((line, place) => (
    // The lines of an entry never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <p key={place}>{line}</p>
  ));
}

/** Facts on one line, with a point between them. */
function Facts({ facts }: { facts: readonly (ReactNode | null | undefined | false)[] }) {
  return facts.filter(Boolean).map((fact, place) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {place > 0 ? " · " : null}
      <bdi>{fact}</bdi>
    </Fragment>
  ));
}

/** `214 kB` */
export function useSize(): (bytes: number) => string {
  const { formatNumber } = useFormat();
  return (bytes) => {
    const [value, unit] =
      bytes < 1000
        ? ([bytes, "byte"] as const)
        : bytes < 1_000_000
          ? ([bytes / 1000, "kilobyte"] as const)
          : ([bytes / 1_000_000, "megabyte"] as const);
    return formatNumber(value, {
      style: "unit",
      unit,
      unitDisplay: unit === "byte" ? "long" : "short",
      maximumFractionDigits: value < 10 && unit !== "byte" ? 1 : 0,
    });
  };
}

/** What an item of the trail says, in words. */
export function useTrailWords(of: CaseView): (item: TrailItem) => TrailWords {
  const t = useText();
  const { code, list, country } = useValues();
  const { formatDate } = useFormat();
  const momentWords = useMomentWords();
  const sizeWords = useSize();

  const request = (item: TrailItem): TrailWords => {
    const isNew = item.kind === "request.created";
    return {
      title: t(isNew ? "case-trail-registered" : "case-trail-changed"),
      ...(item.reason ? { text: <p>{item.reason}</p> } : {}),
    };
  };
  const step = (it: Step): TrailWords => {
    const isNote = it.step_code === "NOTE";
    const names = it.evidence
      .map((id) => of.attachments.find((attachment) => attachment.id === id)?.name)
      .filter((name) => name !== undefined);
    return {
      title: (
        <>
          {code("step", it.step_code)}
          {isNote ? null : (
            <>
              {" "}
              <span className="trail-answer">{code("answer", it.answer)}</span>
            </>
          )}
        </>
      ),
      text: (
        <Lines
          lines={[
            it.question,
            it.reason,
            names.length > 0 && t("case-trail-evidence", { names: list(names) }),
          ]}
        />
      ),
    };
  };
  const legalDocument = (it: LegalDocument): TrailWords => ({
    title: t("case-trail-document"),
    text: (
      <Lines
        lines={[
          <Facts
            key="what"
            facts={[
              code("document-kind", it.kind),
              it.issuer,
              country(it.country),
              it.date && formatDate(it.date),
              it.ref_no,
            ]}
          />,
          it.legal_provision,
          it.verified_channel,
        ]}
      />
    ),
  });
  const attachment = (it: Attachment): TrailWords => ({
    title: t("case-trail-attachment"),
    text: (
      <p>
        <Facts
          facts={[
            it.name,
            sizeWords(it.size),
            it.sha256 && (
              <span title={it.sha256}>
                SHA-256 <span className="mono">{shortHash(it.sha256)}…</span>
              </span>
            ),
          ]}
        />
      </p>
    ),
  });
  const decision = (it: Decision): TrailWords => ({
    title: t("case-trail-decision", { outcome: code("outcome", it.outcome) }),
    text: (
      <Lines
        lines={[
          it.reasons,
          it.grounds.length > 0 &&
            t("case-trail-grounds", { grounds: list(it.grounds.map((ground) => code("ground", ground))) }),
          letsDataOut(it.outcome) && it.minimised_to && t("decision-minimised", { text: it.minimised_to }),
        ]}
      />
    ),
    tone: letsDataOut(it.outcome) ? "ok" : "warn",
  });
  const disclosure = (it: Disclosure): TrailWords => ({
    title: t("case-trail-disclosure", { recipient: it.recipient }),
    text: (
      <Lines
        lines={[
          <Facts
            key="what"
            facts={[
              list(it.data_categories),
              it.subjects_count !== null && t("case-trail-subjects", { count: it.subjects_count }),
              it.records_count !== null && t("case-trail-records", { count: it.records_count }),
              code("medium", it.medium),
            ]}
          />,
          it.sent_at && t("case-trail-sent", { when: momentWords(it.sent_at) }),
          it.onward_conditions,
        ]}
      />
    ),
    tone: "bad",
  });
  const notification = (it: Notification): TrailWords => ({
    title: (
      <>
        {t("case-trail-notification", { to: code("notification-to", it.to) })}{" "}
        <span className="trail-answer">{code("notification-status", it.status)}</span>
      </>
    ),
    text: (
      <Lines
        lines={[
          <Facts
            key="what"
            facts={[
              it.kind,
              it.until && t("case-trail-until", { day: formatDate(it.until) }),
              it.sent_at && t("case-trail-sent", { when: momentWords(it.sent_at) }),
            ]}
          />,
          it.legal_ground,
        ]}
      />
    ),
  });

  // A move: what happened, and where it led.
  const transition = (it: Transition): TrailWords => ({
    title: (
      <>
        {code("case-event", it.event)}{" "}
        {it.from_state === it.to_state ? null : (
          <span className="trail-answer">{code("case-state", it.to_state)}</span>
        )}
      </>
    ),
    ...(it.reason ? { text: <p>{it.reason}</p> } : {}),
    ...(it.to_state === "closed" ? { tone: "ok" as const } : {}),
  });

  return (item) => {
    const it = {
      step: entryOf(item, "step"),
      legal_document: entryOf(item, "legal_document"),
      attachment: entryOf(item, "attachment"),
      decision: entryOf(item, "decision"),
      disclosure: entryOf(item, "disclosure"),
      notification: entryOf(item, "notification"),
      transition: entryOf(item, "transition"),
    };
    if (it.step) return step(it.step);
    if (it.legal_document) return legalDocument(it.legal_document);
    if (it.attachment) return attachment(it.attachment);
    if (it.decision) return decision(it.decision);
    if (it.disclosure) return disclosure(it.disclosure);
    if (it.notification) return notification(it.notification);
    if (it.transition) return transition(it.transition);
    return request(item);
  };
}
