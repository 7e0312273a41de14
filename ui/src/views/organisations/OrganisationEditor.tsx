import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { useEditor } from "../../app/forms/useEditor";
import { GroupTree } from "../../app/records/GroupTree";
import { useValues } from "../../app/values";
import type { Organisation } from "../../host";
import { Card, CheckIcon, CrossIcon } from "../../parts";
import { useText } from "../../text";
import { organisationRules, newOrganisation } from "./draft";
import {
  AddressFields,
  ContactRows,
  GroupFields,
  IdentityFields,
  OtherFields,
  ReportFields,
} from "./OrganisationFields";

/** Those whose details stand in the record: Article 30(1)(a), 30(2)(a). */
const NAMED: ReadonlySet<Organisation["kind"]> = new Set([
  "own",
  "group",
  "joint_controller",
  "controller_customer",
]);

/** What Article 30 wants to know of a controller, and whether it is there. */
function DetailsAsked({ draft }: { draft: Organisation }) {
  const t = useText();
  const asked = [
    { id: "name", words: t("org-asked-name"), isThere: draft.legal_name.trim() !== "" },
    { id: "address", words: t("org-asked-address"), isThere: draft.address.trim() !== "" },
    {
      id: "reach",
      words: t("org-asked-reach"),
      isThere: [draft, ...draft.contacts].some(({ email }) => email.trim() !== ""),
    },
  ];
  return (
    <Card title={t("org-asked")}>
      <ul className="art30">
        {asked.map(({ id, words, isThere }) => (
          <li key={id} data-there={isThere ? "yes" : "no"}>
            {isThere ? <CheckIcon /> : <CrossIcon />}
            <span>
              {words}
              <span className="unseen">: {t(isThere ? "art30-there" : "art30-missing")}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OrganisationForm(props: FormProps<Organisation>) {
  const { start, view, onClose } = props;
  const t = useText();
  const { field } = useValues();
  const editing = useEditor("organisation", props, organisationRules);
  const { draft, id } = editing;
  const sections: EditorSection[] = [
    {
      id: "identity",
      title: t("section-identity"),
      fields: [
        "legal_name",
        "kind",
        "reg_no",
        "employees",
        "second_approver_above",
        "is_public_authority",
        "country",
        "region",
        "tz",
      ],
      content: <IdentityFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "address",
      title: t("section-address"),
      fields: ["address", "email", "phone"],
      content: <AddressFields editing={editing} />,
    },
    {
      id: "contacts",
      title: field("contacts"),
      words: t("section-contacts-words"),
      fields: ["contacts"],
      content: <ContactRows editing={editing} />,
    },
    {
      id: "group",
      title: t("section-group"),
      words: t("section-group-words"),
      fields: ["group_id"],
      content: <GroupFields editing={editing} />,
    },
    ...(draft.kind === "own"
      ? [
          {
            id: "reports",
            title: t("org-report-words"),
            fields: ["report_cover", "report_introduction", "report_glossary"],
            content: <ReportFields editing={editing} />,
          },
        ]
      : []),
    {
      id: "other",
      title: t("section-other"),
      fields: ["subject_to_laws", "remarks"],
      content: <OtherFields editing={editing} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      title={draft.legal_name}
      newTitle={t("org-new")}
      kind="organisation"
      editing={editing}
      sections={sections}
      aside={
        <>
          {NAMED.has(draft.kind) ? <DetailsAsked draft={draft} /> : null}
          {id === null ? null : (
            <Card title={t("group-tree")}>
              <GroupTree id={id} />
            </Card>
          )}
        </>
      }
    />
  );
}

/** An organisation as a form, with those who may be addressed there and the group it belongs to. */
export function OrganisationEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="organisation" make={newOrganisation} Form={OrganisationForm} />;
}
