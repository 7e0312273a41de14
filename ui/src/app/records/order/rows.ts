import type {
  AutomatedDecision,
  Basis,
  CalendarDay,
  Contact,
  DataItem,
  Dpia,
  DueDiligenceAnswer,
  GlossaryWord,
  Instruction,
  Measure,
  OwnPeriod,
  Purpose,
  Recipient,
  Requester,
  Retention,
  Review,
  RightsChannel,
  SccOptions,
  SubProcessor,
  TransferAssessment,
} from "../../../host";
import type { Order, Ranks } from "./order";

const contacts: Order<Contact> = {
  role: 1,
  name: 2,
  address: 3,
  email: 4,
  phone: 5,
  published: 6,
  notified_to_sa_on: 7,
};
const purposes: Order<Purpose> = {
  key: 1,
  text: 2,
  kind: 3,
  direct_marketing: 4,
  further_processing_of: 5,
  compat_assessment_ref: 6,
};
const dataItems: Order<DataItem> = {
  category: 1,
  description: 2,
  special: 3,
  source: 4,
  mandatory: 5,
  criminal: 6,
  national_id: 7,
  third_person: 8,
  consequence_if_missing: 9,
};
const bases: Order<Basis> = {
  purpose: 1,
  subject_category: 2,
  art6: 3,
  law_ref: 4,
  contract_ref: 5,
  subject_is_party: 6,
  consent_profile: 7,
  interest: 8,
  lia: 9,
  vital_need: 10,
  art9: 11,
  art9_law: 12,
  art10_law: 13,
  art10_safeguards: 14,
  art22_ground: 15,
  art22_law: 16,
  art22_safeguards: 17,
  valid_from: 18,
  valid_to: 19,
  hedge_text: 20,
};
const recipients: Order<Recipient> = { name: 1, kind: 2, organisation: 3, purpose: 4, countries: 5 };
const retention: Order<Retention> = {
  data_category: 1,
  period: 2,
  trigger: 3,
  max_period: 4,
  action: 5,
  exceptions: 6,
  criteria_text: 7,
  legal_min: 8,
  legal_min_ref: 9,
  legal_max: 10,
  legal_max_ref: 11,
};
const toms: Order<Measure> = { measure: 1, kind: 2, text: 3 };
const adm: Order<AutomatedDecision> = {
  solely_automated: 1,
  significant_effect: 2,
  profiling: 3,
  logic: 4,
  consequences: 5,
  safeguards: 6,
};
const dpia: Order<Dpia> = {
  criteria: 1,
  status: 2,
  reason: 3,
  review_due: 4,
  document_ref: 5,
  residual_risk: 6,
  consulted_on: 7,
};
const rightsChannels: Order<RightsChannel> = { channel: 1, serves: 2 };
const reviews: Order<Review> = { on: 1, by: 2, outcome: 3, remarks: 4 };
const instructions: Order<Instruction> = { on: 1, text: 2 };
const answers: Order<DueDiligenceAnswer> = { item: 1, answer: 2, evidence: 3, on: 4 };
const subProcessors: Order<SubProcessor> = {
  name: 1,
  service: 2,
  organisation: 3,
  country: 4,
  level: 5,
  engaged_by: 6,
  checked_on: 7,
};
const days: Order<CalendarDay> = { date: 1, change: 2, name: 3, reason: 4 };
const ownRetention: Order<OwnPeriod> = { object: 1, period: 2, legal_source: 3 };
const glossary: Order<GlossaryWord> = { word: 1, meaning: 2 };
const options: Order<SccOptions> = {
  docking: 1,
  sub_processors: 2,
  notice_days: 3,
  redress_body: 4,
  authority: 5,
  governing_law: 6,
  courts: 7,
  annexes: 8,
};
const tia: Order<TransferAssessment> = {
  flow: 1,
  tool: 2,
  laws: 3,
  practice: 4,
  sources: 5,
  importer_statement: 6,
  guarantees: 7,
  technical: 8,
  contractual: 9,
  organisational: 10,
  effective: 11,
  formal: 12,
  triggers: 13,
  assessed_on: 14,
  assessed_by: 15,
};
const requester: Order<Requester> = { name: 1, organisation: 2, country: 3, contact: 4 };

/** The columns of the rows of a field, or of a field that is one row. */
export const COLUMNS: Readonly<Record<string, Ranks>> = {
  contacts,
  purposes,
  data_items: dataItems,
  bases,
  recipients,
  retention,
  toms,
  adm,
  dpia,
  rights_channels: rightsChannels,
  reviews,
  instructions,
  dd_answers: answers,
  sub_processors: subProcessors,
  calendar_days: days,
  own_retention: ownRetention,
  report_glossary: glossary,
  scc_options: options,
  tia,
  requester,
};
