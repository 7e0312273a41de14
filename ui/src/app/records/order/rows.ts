/** The columns of fields that are rows, in the order of their forms. */

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
  role: true,
  name: true,
  address: true,
  email: true,
  phone: true,
  published: true,
  notified_to_sa_on: true,
};
const purposes: Order<Purpose> = {
  key: true,
  text: true,
  kind: true,
  direct_marketing: true,
  further_processing_of: true,
  compat_assessment_ref: true,
};
const dataItems: Order<DataItem> = {
  category: true,
  description: true,
  special: true,
  source: true,
  mandatory: true,
  criminal: true,
  national_id: true,
  third_person: true,
  consequence_if_missing: true,
};
const bases: Order<Basis> = {
  purpose: true,
  subject_category: true,
  art6: true,
  law_ref: true,
  contract_ref: true,
  subject_is_party: true,
  consent_profile: true,
  interest: true,
  lia: true,
  vital_need: true,
  art9: true,
  art9_law: true,
  art10_law: true,
  art10_safeguards: true,
  art22_ground: true,
  art22_law: true,
  art22_safeguards: true,
  valid_from: true,
  valid_to: true,
  hedge_text: true,
};
const recipients: Order<Recipient> = {
  name: true,
  kind: true,
  organisation: true,
  purpose: true,
  countries: true,
};
const retention: Order<Retention> = {
  data_category: true,
  period: true,
  trigger: true,
  max_period: true,
  action: true,
  exceptions: true,
  criteria_text: true,
  legal_min: true,
  legal_min_ref: true,
  legal_max: true,
  legal_max_ref: true,
};
const toms: Order<Measure> = { measure: true, kind: true, text: true };
const adm: Order<AutomatedDecision> = {
  solely_automated: true,
  significant_effect: true,
  profiling: true,
  logic: true,
  consequences: true,
  safeguards: true,
};
const dpia: Order<Dpia> = {
  criteria: true,
  status: true,
  reason: true,
  review_due: true,
  document_ref: true,
  residual_risk: true,
  consulted_on: true,
};
const rightsChannels: Order<RightsChannel> = { channel: true, serves: true };
const reviews: Order<Review> = { on: true, by: true, outcome: true, remarks: true };
const instructions: Order<Instruction> = { on: true, text: true };
const answers: Order<DueDiligenceAnswer> = { item: true, answer: true, evidence: true, on: true };
const subProcessors: Order<SubProcessor> = {
  name: true,
  service: true,
  organisation: true,
  country: true,
  level: true,
  engaged_by: true,
  checked_on: true,
};
const days: Order<CalendarDay> = { date: true, change: true, name: true, reason: true };
const ownRetention: Order<OwnPeriod> = { object: true, period: true, legal_source: true };
const glossary: Order<GlossaryWord> = { word: true, meaning: true };
const options: Order<SccOptions> = {
  docking: true,
  sub_processors: true,
  notice_days: true,
  redress_body: true,
  authority: true,
  governing_law: true,
  courts: true,
  annexes: true,
};
const tia: Order<TransferAssessment> = {
  flow: true,
  tool: true,
  laws: true,
  practice: true,
  sources: true,
  importer_statement: true,
  guarantees: true,
  technical: true,
  contractual: true,
  organisational: true,
  effective: true,
  formal: true,
  triggers: true,
  assessed_on: true,
  assessed_by: true,
};
const requester: Order<Requester> = { name: true, organisation: true, country: true, contact: true };

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
