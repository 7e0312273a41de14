import { AssessmentCard } from "../../app/records/AssessmentCard";
import { ConsentCard } from "../../app/records/ConsentCard";
import { RightsCard } from "../../app/records/RightsCard";
import type { ViewOf } from "../../app/records/useRecord";
import { useValues } from "../../app/values";
import type { Activity, Basis } from "../../host";
import { BasisMark, Card, EmptyState, FieldList, type Field } from "../../parts";
import { useText } from "../../text";

/** What a row of legal basis says, as labels and values; only what is said. */
export function useBasisFacts(): (basis: Basis, activity: Activity) => Field[] {
  const t = useText();
  const { text, said, code, field, list, country } = useValues();
  return (basis, activity) => {
    const purpose = activity.purposes.find(({ key }) => key === basis.purpose);
    const law = basis.law_ref;
    const rows: [string, string][] = [
      [t("field-purpose"), purpose ? text(purpose.text) : t("basis-all-purposes")],
      [field("subject_category"), said(basis.subject_category) || t("basis-all-subjects")],
      [field("interest"), text(basis.interest)],
      [
        field("law_ref"),
        law ? [law.text, law.provision, country(law.country), law.url].filter(Boolean).join(" · ") : "",
      ],
      [field("contract_ref"), basis.contract_ref],
      [
        field("subject_is_party"),
        basis.subject_is_party === null ? "" : t(basis.subject_is_party ? "value-yes" : "value-no"),
      ],
      [field("art9"), list(basis.art9.map((letter) => code("art9", letter)))],
      ...basis.art9_law.map(
        ({ condition, provision, text: words, country: of, safeguards }): [string, string] => [
          t("art9-rests", { letter: condition ?? "", condition: code("art9", condition) }),
          [provision, words, country(of), safeguards].filter(Boolean).join(" · "),
        ],
      ),
      [field("art10_law"), [basis.art10_law, basis.art10_safeguards].filter(Boolean).join(" · ")],
      [
        field("art22_ground"),
        [code("art22-ground", basis.art22_ground), basis.art22_law, basis.art22_safeguards]
          .filter(Boolean)
          .join(" · "),
      ],
      [field("hedge_text"), basis.hedge_text],
    ];
    return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  };
}

/** Each row of legal basis as a card. */
export function BasisCards({ record }: { record: Activity }) {
  const t = useText();
  const factsOf = useBasisFacts();
  return record.bases.map((basis, place) => (
    <Card
      // Rows of basis have no other name than their place.
      // oxlint-disable-next-line react/no-array-index-key
      key={place}
      tone="sunken"
      level={3}
    >
      <div className="basis-card-words">
        {basis.art6 === null ? (
          <span className="missing">{t("value-not-stated")}</span>
        ) : (
          <BasisMark letter={basis.art6} name={t(`basis-${basis.art6}-full`)} />
        )}
        <FieldList fields={factsOf(basis, record)} />
      </div>
    </Card>
  ));
}

export function BasisTab({ view }: { view: ViewOf<"activity"> }) {
  const t = useText();
  const { record } = view;
  const assessments = new Set(record.bases.flatMap(({ lia }) => (lia === null ? [] : [lia])));
  const profiles = new Set(record.bases.flatMap(({ consent_profile: id }) => (id === null ? [] : [id])));
  if (record.bases.length === 0) {
    return <EmptyState title={t("basis-empty")}>{t("basis-empty-words")}</EmptyState>;
  }
  return (
    <div className="tab-stack">
      <BasisCards record={record} />
      <RightsCard rights={view.rights} />
      {[...assessments].map((id) => (
        <AssessmentCard key={id} id={id} isFull />
      ))}
      {[...profiles].map((id) => (
        <ConsentCard key={id} id={id} />
      ))}
    </div>
  );
}
