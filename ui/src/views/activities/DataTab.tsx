import { useTitles } from "../../app/bulk/useTitles";
import { useValues } from "../../app/values";
import type { Activity, RecordId } from "../../host";
import { Card, EmptyState, FieldList, LineList, Pill, type Field } from "../../parts";
import { useText } from "../../text";

/** Which data, from where, and for how long. */
export function DataTab({ activity }: { activity: Activity }) {
  const t = useText();
  const { said, code, field, retention, list } = useValues();
  const { data_items, retention: rules, toms, systems } = activity;
  // A measure of the catalogue is said by its name.
  const titles = useTitles([
    ...systems,
    ...toms.flatMap(({ measure }) => (measure === null ? [] : [measure])),
  ]);
  const titled = (id: RecordId | null) => (id === null ? "" : (titles(id) ?? t("grid-loading")));
  const facts: Field[] = [
    ...(systems.length > 0 ? [{ label: field("systems"), value: list(systems.map(titled)) }] : []),
    ...(activity.sources.length > 0
      ? [{ label: field("sources"), value: list(activity.sources.map(said)) }]
      : []),
  ];
  return (
    <div className="tab-stack">
      {data_items.length === 0 ? (
        <EmptyState title={t("data-empty")}>{t("data-empty-words")}</EmptyState>
      ) : (
        <LineList
          lines={data_items.map((item, place) => ({
            id: `${place}`,
            title: said(item.category),
            note: [
              said(item.description),
              code("data-source", item.source),
              item.mandatory === null ? "" : code("mandatory", item.mandatory),
              said(item.consequence_if_missing),
            ]
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
      )}
      <Card
        tone="sunken"
        level={3}
        title={t("field-retention")}
        aside={rules.length === 0 ? <Pill tone="bad">{t("kept-not-stated")}</Pill> : null}
      >
        {rules.length === 0 ? (
          <p className="quiet">{t("retention-empty")}</p>
        ) : (
          <LineList
            lines={rules.map((rule, place) => ({
              id: `${place}`,
              title: [said(rule.data_category) || t("retention-all-data"), retention(rule)]
                .filter(Boolean)
                .join(": "),
              note: [
                code("retention-action", rule.action),
                said(rule.criteria_text),
                rule.legal_min_ref,
                rule.legal_max_ref,
                list(rule.exceptions.map((one) => code("retention-exception", one))),
              ]
                .filter(Boolean)
                .join(" · "),
            }))}
          />
        )}
      </Card>
      <Card tone="sunken" level={3} title={t("field-toms")}>
        {toms.length === 0 ? (
          <p className="missing">{t("value-not-stated")}</p>
        ) : (
          <LineList
            lines={toms.map((measure, place) => ({
              id: `${place}`,
              title: code("measure-kind", measure.kind ?? "other"),
              note: [titled(measure.measure), said(measure.text)].filter(Boolean).join(" · "),
            }))}
          />
        )}
      </Card>
      {facts.length > 0 ? <FieldList fields={facts} /> : null}
    </div>
  );
}
