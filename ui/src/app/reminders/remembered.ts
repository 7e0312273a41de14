import type { DueItem, DueList } from "../../host";

/** A reminder that was said: this alarm of this item, for this day. */
const saidOf = ({ id, what, alarm, safe }: DueItem) => `${id}/${what}/${alarm ?? ""}/${safe ?? ""}`;

export interface Reminding {
  late: number;
  today: number;
  soon: number;
}

/**
 * What there is to be reminded of anew. An alarm is said once while a window lives, and so is a day; what was put away
 * is not among the items. With something new, all that stands is counted, so that the words are true as a whole.
 */
export function remind(list: DueList, said: Set<string>, today: string): Reminding | null {
  const standing = list.items;
  const fresh = standing.filter((item) => !said.has(saidOf(item)));
  const isNewDay = !said.has(today);
  said.add(today);
  for (const item of standing) said.add(saidOf(item));
  const counts = {
    late: list.late,
    today: list.today,
    soon: list.total - list.late - list.today,
  };
  // On another day the same things press more; what only comes nearer was said.
  const presses = fresh.length > 0 || (isNewDay && counts.late + counts.today > 0);
  return presses ? counts : null;
}
