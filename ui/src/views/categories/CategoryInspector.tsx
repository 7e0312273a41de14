import { Answered } from "../../app/Answered";
import { useNavigation } from "../../app/navigation";
import { LinkLines } from "../../app/records/LinkLines";
import { useAnswer } from "../../app/workspace";
import { NO_TEXT } from "../../app/forms/clean";
import { LANGUAGE_NAMES, missingIn } from "../../app/forms/languages";
import { useValues } from "../../app/values";
import { useHost, type DataRow } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, Card, CrossIcon, FieldList, IconButton, Pill, type Field } from "../../parts";
import { LANGUAGES, useLanguage, useText } from "../../text";
import { useProtection } from "./useProtection";

export interface CategoryInspectorProps {
  /** A name of it, in whichever language. */
  category: string;
  onClose: () => void;
}

/** One category of data: why it is protected, how long it is kept, and where it is processed. */
export function CategoryInspector({ category, onClose }: CategoryInspectorProps) {
  const t = useText();
  const { go } = useNavigation();
  const { text, list, period } = useValues();
  const protection = useProtection();
  const host = useHost();
  const language = useLanguage();
  const answer = useAnswer(JSON.stringify(["category", category, language]), async () => {
    const { rows } = await host.call("list_data", {
      filters: [{ by: "data_category", is: category }],
      sort: "title",
      language,
      descending: false,
      offset: 0,
      limit: 1,
    });
    return rows[0] ?? NONE;
  });
  const { data } = answer;
  const title = (data && text(data.category)) || category;
  const factsOf = (row: DataRow): Field[] => {
    const words = protection(row);
    const names = LANGUAGES.flatMap((one) => {
      const name = row.category[one];
      return one === language || !name ? [] : [`${name} (${LANGUAGE_NAMES[one]})`];
    });
    const missing = missingIn(row.category);
    return [
      ...(names.length > 0 ? [{ label: t("category-names"), value: list(names) }] : []),
      ...(missing.length > 0
        ? [
            {
              label: t("category-names-missing"),
              value: <span className="missing">{list(missing.map((one) => LANGUAGE_NAMES[one]))}</span>,
            },
          ]
        : []),
      {
        label: t("column-protection"),
        value:
          words.length === 0 ? (
            t("value-none")
          ) : (
            <span className="card-pills">
              {words.map((one) => (
                <Pill key={one} tone="warn">
                  {one}
                </Pill>
              ))}
            </span>
          ),
      },
      {
        label: t("field-period"),
        value:
          row.periods.length === 0 ? (
            <span className="missing">{t("value-not-stated")}</span>
          ) : (
            list(row.periods.map(period))
          ),
      },
    ];
  };
  return (
    <Inspector
      title={title}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      <InspectorBody>
        <Answered answer={answer}>
          {(row) => (
            <>
              <FieldList fields={factsOf(row)} />
              <Card tone="sunken" level={3} title={t("kind-activity-plural")} aside={`${row.used}`}>
                {row.used === 0 ? (
                  <p className="quiet">{t("used-none")}</p>
                ) : (
                  <LinkLines links={row.activities} />
                )}
              </Card>
              <div>
                <Button
                  size="s"
                  onPress={() => go({ name: "activities", filters: [{ by: "data_category", is: category }] })}
                >
                  {t("categories-activities")}
                </Button>
              </div>
            </>
          )}
        </Answered>
      </InspectorBody>
    </Inspector>
  );
}

/** Of a category that is in no activity any more. */
const NONE: DataRow = {
  key: "",
  category: NO_TEXT,
  special: [],
  criminal: false,
  national_id: false,
  used: 0,
  activities: [],
  periods: [],
};
