import { useCommand, type CommandAnswer } from "../workspace";
import type {
  Activity,
  ConsentProfile,
  InterestAssessment,
  Organisation,
  Processor,
  RecordId,
  Factor,
  RecordView,
  SecurityMeasure,
  System,
  Transfer,
} from "../../host";

/** The document of each kind that people write. */
export interface Documents {
  organisation: Organisation;
  activity: Activity;
  processor: Processor;
  lia: InterestAssessment;
  consent_profile: ConsentProfile;
  transfer: Transfer;
  system: System;
  measure: SecurityMeasure;
  factor: Factor;
}

/** A record with its document in the type of its kind. */
export type ViewOf<K extends keyof Documents> = Omit<RecordView, "record"> & { record: Documents[K] };

/** A record of a kind that the caller knows from the link that led here. */
export function useRecord<K extends keyof Documents>(
  _kind: K,
  id: RecordId | null,
): CommandAnswer<ViewOf<K>> {
  const answer = useCommand("record", id === null ? null : { id });
  // The wire has one type for documents of all kinds; the link says which it is.
  return answer as CommandAnswer<ViewOf<K>>;
}
