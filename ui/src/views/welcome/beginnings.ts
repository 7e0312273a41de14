import type { Host, Language } from "../../host";

/** What an organisation does, and the templates it then begins with. */
export const ANSWERS = {
  staff: ["employee_administration", "payroll", "recruitment"],
  customers: ["customer_administration", "support", "accounting"],
  web: ["newsletter", "web_analytics"],
  premises: ["access_control", "cctv"],
  events: ["events", "research"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Answer = keyof typeof ANSWERS;

/** What every organisation has that answers at all. */
const ALWAYS = ["supplier_administration", "incident_handling", "rights_requests"];

/** The templates for these answers; none for somebody who answers nothing, and begins with an empty register. */
export function templatesFor(answers: ReadonlySet<Answer>): readonly string[] {
  if (answers.size === 0) return [];
  const chosen = (Object.keys(ANSWERS) as Answer[]).filter((answer) => answers.has(answer));
  return [...chosen.flatMap((answer) => ANSWERS[answer]), ...ALWAYS];
}

export interface SetUp {
  done: number;
  count: number;
  /** What kept the others from being made. */
  thrown: unknown;
}

/** Makes the activities, as drafts, in the file that was just begun. */
export async function setUp(
  host: Host,
  keys: readonly string[],
  language: Language,
  reason: string,
): Promise<SetUp> {
  let done = 0;
  try {
    const templates = await host.call("templates", { language });
    for (const key of keys) {
      const template = templates.find((one) => one.key === key);
      if (!template) continue;
      // One after the other: their references stand in the order of the answers.
      // oxlint-disable-next-line no-await-in-loop
      await host.call("put_record", {
        kind: "activity",
        id: null,
        based_on: null,
        reason,
        record: template.record,
      });
      done += 1;
    }
    return { done, count: keys.length, thrown: null };
  } catch (thrown) {
    return { done, count: keys.length, thrown };
  }
}
