import type { Template } from "../../host";
import { LineList, Pill, type Line } from "../../parts";
import { useText } from "../../text";
import { useLawWords } from "../../views/retention/lawWords";
import { useValues } from "../values";

interface PartProps {
  title: string;
  lines: readonly Line[];
}

/** A part of the form that is filled in, with how much of it. */
function Part({ title, lines }: PartProps) {
  return lines.length === 0 ? null : (
    <section className="template-part">
      <h4>
        {title} <span className="quiet">{lines.length}</span>
      </h4>
      <LineList lines={lines} />
    </section>
  );
}

/** What a template fills in, with what it says of the law, and how well that was checked. */
export function TemplatePreview({ template }: { template: Template }) {
  const t = useText();
  const { text, code, field, retention, list } = useValues();
  const lawWords = useLawWords();
  const { record } = template;
  const flags = (["employees_affected", "vulnerable", "systematic_monitoring"] as const)
    .filter((name) => record[name])
    .map(field);
  return (
    <div className="template-preview">
      <h3>{text(template.name)}</h3>
      <p>{text(template.words)}</p>
      <p className="template-source">
        <Pill tone={template.source_status === "seen" ? "ok" : "warn"}>
          {t(`source-status-${template.source_status}`)}
        </Pill>
      </p>
      <Part
        title={t("field-purposes")}
        lines={record.purposes.map((purpose) => ({
          id: purpose.key,
          title: text(purpose.text),
          note: code("purpose-kind", purpose.kind),
          end: purpose.direct_marketing ? <Pill>{field("direct_marketing")}</Pill> : null,
        }))}
      />
      <Part
        title={t("column-subjects")}
        lines={record.subject_categories.map((one) => ({ id: text(one), title: text(one) }))}
      />
      <Part
        title={t("tab-data")}
        lines={record.data_items.map((item) => ({
          id: text(item.category),
          title: text(item.category),
          note: [code("data-source", item.source), code("mandatory", item.mandatory)]
            .filter(Boolean)
            .join(" · "),
          end: (
            <>
              {item.special === null ? null : (
                <Pill tone="warn">{code("special-category", item.special)}</Pill>
              )}
              {item.criminal ? <Pill tone="warn">{t("data-criminal")}</Pill> : null}
              {item.national_id ? <Pill>{t("data-national-id")}</Pill> : null}
            </>
          ),
        }))}
      />
      <Part
        title={t("field-recipients")}
        lines={record.recipients.map(({ name, kind }) => ({
          id: text(name),
          title: text(name),
          note: code("recipient-kind", kind),
        }))}
      />
      <Part
        title={t("field-retention")}
        lines={record.retention.map((rule, place) => ({
          id: `${place}`,
          title: [text(rule.data_category) || t("retention-all-data"), retention(rule)]
            .filter(Boolean)
            .join(": "),
          note: [code("retention-action", rule.action), text(rule.criteria_text), ...lawWords(rule)]
            .filter(Boolean)
            .join(" · "),
          // A period without a law behind it is a proposal.
          end: lawWords(rule).length === 0 ? <Pill>{t("template-proposal")}</Pill> : null,
        }))}
      />
      <Part
        title={field("dpia")}
        lines={(record.dpia?.criteria ?? []).map((one) => ({ id: one, title: code("dpia-criterion", one) }))}
      />
      {flags.length === 0 ? null : <p className="quiet">{list(flags)}</p>}
      <p className="template-open">{t("template-no-basis")}</p>
    </div>
  );
}
