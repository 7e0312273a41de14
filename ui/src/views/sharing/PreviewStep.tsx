import { Answered } from "../../app/Answered";
import { titleIn } from "../../app/forms/known";
import { useValues, type Values } from "../../app/values";
import type { CommandAnswer } from "../../app/workspace";
import { StepHeading } from "../../app/steps/StepList";
import type { Preview, PreviewRecord } from "../../host";
import { FieldList, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { fieldsOf, ReadFields, type References } from "./reading";
import type { Sending } from "./RecipientStep";
import { WithheldCounts } from "./WithheldStep";

export interface PreviewStepProps {
  preview: CommandAnswer<Preview>;
  sending: Sending;
}

/** Exactly what the reviewer will see: each record as they will read it, with what is held back marked. */
export function PreviewStep({ preview, sending }: PreviewStepProps) {
  const t = useText();
  const { formatDate } = useFormat();
  const { text } = useValues();
  return (
    <>
      <StepHeading>{t("share-preview-title", { name: sending.recipient })}</StepHeading>
      <FieldList
        fields={[
          { label: t("share-recipient"), value: <bdi>{sending.recipient}</bdi> },
          { label: t("share-purpose"), value: <bdi>{sending.purpose}</bdi> },
          {
            label: t("share-expires"),
            value: sending.expires === null ? t("share-expires-never") : formatDate(sending.expires),
          },
          { label: t("share-sealing"), value: t(`share-sealing-${sending.sealing}`) },
        ]}
        labelWidth={160}
      />
      <Answered answer={preview}>
        {(data) => {
          const references = new Map(
            data.records.map((one) => [one.id, { ref: one.ref, title: titleOf(one, text) }]),
          );
          return (
            <>
              <p className="share-counts">
                <b>{t("share-goes")}</b>{" "}
                {[
                  t("share-goes-records", { count: data.records.length }),
                  t("share-goes-events", { count: data.events }),
                  t("share-goes-files", { count: data.attachments }),
                ].join(" · ")}
              </p>
              <WithheldCounts of={data} />
              <div className="share-preview" role="group" aria-label={t("share-preview-records")}>
                {data.records.map((record, place) => (
                  <Seen key={record.id} record={record} references={references} isOpen={place === 0} />
                ))}
              </div>
            </>
          );
        }}
      </Answered>
    </>
  );
}

const titleOf = ({ fields }: PreviewRecord, text: Values["text"]) =>
  titleIn(Object.fromEntries(fields.map(({ field, value }) => [field, value])), text);

interface SeenProps {
  record: PreviewRecord;
  references: References;
  isOpen: boolean;
}

function Seen({ record, references, isOpen }: SeenProps) {
  const t = useText();
  const { code, text } = useValues();
  const given = record.fields.map(({ field, value }) => [field, value] as const);
  const title = titleOf(record, text);
  return (
    <details className="share-seen" open={isOpen}>
      <summary>
        <Reference>{record.ref}</Reference>
        <span className="share-seen-title">
          {title ? <bdi>{title}</bdi> : <span className="quiet">{code("kind", record.kind)}</span>}
        </span>
        {record.withheld.length === 0 ? null : (
          <Pill>{t("read-withheld-count", { count: record.withheld.length })}</Pill>
        )}
      </summary>
      <ReadFields fields={fieldsOf(record.kind, given, record.withheld)} references={references} />
    </details>
  );
}
