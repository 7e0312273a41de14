import type { RecordView } from "../../host";
import { AssessmentFacts } from "./AssessmentCard";
import { ConsentFacts } from "./ConsentCard";
import { OrganisationFacts } from "./OrganisationFacts";
import { RecordFacts } from "./RecordFacts";
import { TransferFacts } from "./TransferFacts";
import type { Documents } from "./useRecord";

/** What a record says, as its kind is best read. */
export function KindFacts({ view }: { view: RecordView }) {
  const { kind, id, ref, record } = view;
  // The kind says which document it is.
  switch (kind) {
    case "organisation":
      return <OrganisationFacts id={id} record={record as Documents["organisation"]} />;
    case "transfer":
      return <TransferFacts record={record as Documents["transfer"]} />;
    case "lia":
      return <AssessmentFacts reference={ref} record={record as Documents["lia"]} isFull />;
    case "consent_profile":
      return <ConsentFacts reference={ref} record={record as Documents["consent_profile"]} />;
    default:
      return <RecordFacts record={record} isLinked />;
  }
}
