import { Answered } from "../../app/Answered";
import { useNavigation } from "../../app/navigation";
import { LinkLines } from "../../app/records/LinkLines";
import { useAnswer } from "../../app/workspace";
import { useValues } from "../../app/values";
import type { Whole } from "../../app/list";
import type { DataRow } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, Card, CrossIcon, FieldList, IconButton, Pill, type Field } from "../../parts";
import { useText } from "../../text";
import { useProtection } from "./useProtection";

export interface CategoryInspectorProps {
  category: string;
  rows: Whole<DataRow>["rows"];
  onClose: () => void;
}

/** One category of data: why it is protected, how long it is kept, and where it is processed. */
export function CategoryInspector({ category, rows, onClose }: CategoryInspectorProps) {
  const t = useText();
  const { go } = useNavigation();
  const { list, period } = useValues();
  const protection = useProtection();
  const answer = useAnswer(JSON.stringify(["category", category]), async () => {
    const found = await rows([]);
    return found.find((row) => row.category === category) ?? { ...NONE, category };
  });
  const factsOf = (row: DataRow): Field[] => {
    const words = protection(row);
    return [
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
      title={category}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      <InspectorBody>
        <Answered answer={answer}>
          {(row) => (
            <>
              <FieldList fields={factsOf(row)} />
              <Card
                tone="sunken"
                level={3}
                title={t("kind-activity-plural")}
                aside={`${row.used}`}
              >
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
const NONE: Omit<DataRow, "category"> = {
  special: [],
  criminal: false,
  national_id: false,
  used: 0,
  activities: [],
  periods: [],
};
