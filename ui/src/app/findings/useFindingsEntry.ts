import { useText } from "../../text";
import { useCommand, useStatus } from "../workspace";
import { endOfLastMonth } from "./words";

/** What the sidebar says of the findings: how many are serious; else how many are open. */
export function useFindingsEntry(): { alert?: string; count?: number } {
  const t = useText();
  const { today } = useStatus();
  const { data } = useCommand("findings", {
    group: "severity",
    statuses: [],
    severities: [],
    areas: [],
    owners: [],
    rules: [],
    record: null,
    since: endOfLastMonth(today),
    offset: 0,
    limit: 0,
  });
  if (data === null) return {};
  const { blocker, high, medium, low, info } = data.counts;
  const serious = blocker + high;
  return serious > 0
    ? { alert: t("findings-serious", { count: serious }) }
    : { count: serious + medium + low + info };
}
