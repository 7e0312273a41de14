import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { useEditor } from "../../app/forms/useEditor";
import type { InterestAssessment } from "../../host";
import { Card, NumberedSteps, Pill, type Step } from "../../parts";
import { useText } from "../../text";
import {
  AfterFields,
  BalanceFields,
  InterestFields,
  NameFields,
  NecessityFields,
  OutcomeFields,
} from "./AssessmentFields";
import { assessmentRules, newAssessment, stopsOf } from "./draft";
import { LibraryContext, useFactorLibrary } from "./library";

/** Where one stands in the three parts and what follows from them. */
function useSteps(draft: InterestAssessment): readonly Step[] {
  const t = useText();
  const stops = stopsOf(draft);
  const isWritten = (text: string) => text.trim() !== "";
  const parts = [
    {
      id: "interest",
      title: t("assessment-interest"),
      isDone:
        isWritten(draft.interest_text) &&
        draft.whose !== null &&
        [draft.lawful, draft.precise, draft.real_present].every((answer) => answer !== null),
      isStopped: stops.some((name) => name !== "data_minimised"),
    },
    {
      id: "necessity",
      title: t("assessment-necessity"),
      isDone: isWritten(draft.necessity_text) && draft.data_minimised !== null,
      isStopped: stops.includes("data_minimised"),
    },
    {
      id: "balance",
      title: t("assessment-balance"),
      isDone: isWritten(draft.reasonable_expectations) && draft.impacts.some(isWritten),
      isStopped: false,
    },
    {
      id: "outcome",
      title: t("lia-outcome"),
      isDone: draft.balance !== null && draft.decided_on !== null && isWritten(draft.decided_by),
      isStopped: draft.balance === "fails",
    },
  ];
  const now = parts.findIndex(({ isDone }) => !isDone);
  return parts.map(({ id, title, isDone, isStopped }, place) => ({
    id,
    title,
    state: isDone ? ("done" as const) : place === now ? ("current" as const) : ("todo" as const),
    ...(isStopped ? { trouble: t("assessment-not-met") } : {}),
  }));
}

function AssessmentForm(props: FormProps<InterestAssessment>) {
  const { start, view, onClose } = props;
  const t = useText();
  const editing = useEditor("lia", props, assessmentRules);
  const { draft } = editing;
  const steps = useSteps(draft);
  const library = useFactorLibrary();
  const sections: EditorSection[] = [
    {
      id: "name",
      title: t("section-general"),
      fields: ["title"],
      content: <NameFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "interest",
      title: t("assessment-interest"),
      number: 1,
      words: t("section-interest-words"),
      fields: ["interest_text", "whose", "lawful", "precise", "real_present"],
      content: <InterestFields editing={editing} />,
    },
    {
      id: "necessity",
      title: t("assessment-necessity"),
      number: 2,
      words: t("section-necessity-words"),
      fields: ["necessity_text", "alternatives", "data_minimised"],
      content: <NecessityFields editing={editing} />,
    },
    {
      id: "balance",
      title: t("assessment-balance"),
      number: 3,
      words: t("section-balance-words"),
      fields: ["reasonable_expectations", "vulnerable", "impacts", "safeguards", "factors"],
      content: <BalanceFields editing={editing} />,
    },
    {
      id: "outcome",
      title: t("lia-outcome"),
      words: t("section-outcome-words"),
      fields: ["balance", "dpo_opinion", "version_of_guidelines", "decided_by", "decided_on", "review_due"],
      content: <OutcomeFields editing={editing} />,
    },
    {
      id: "after",
      title: t("lia-after"),
      words: t("section-after-words"),
      fields: ["communicated_in_notice", "optout_offered"],
      content: <AfterFields editing={editing} />,
    },
  ];
  return (
    <LibraryContext value={library}>
      <EditorPage
        view={view}
        onClose={onClose}
        kind="lia"
        title={draft.title}
        newTitle={t("lia-new")}
        editing={editing}
        sections={sections}
        aside={
          <Card
            title={t("lia-parts")}
            aside={
              draft.balance === null ? (
                <Pill>{t("assessment-open")}</Pill>
              ) : (
                <Pill tone={draft.balance === "fails" ? "bad" : "ok"}>
                  {t(`assessment-${draft.balance.replaceAll("_", "-") as "passes"}`)}
                </Pill>
              )
            }
          >
            <NumberedSteps label={t("lia-parts")} steps={steps} />
          </Card>
        }
      />
    </LibraryContext>
  );
}

/** A legitimate interest assessment as a form: interest, necessity, balance, and what came of them. */
export function AssessmentEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="lia" make={newAssessment} Form={AssessmentForm} />;
}
