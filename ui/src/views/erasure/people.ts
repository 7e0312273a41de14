import type { PersonView, RecordId } from "../../host";
import { useCommand } from "../../app/workspace";

/** Everybody enrolled, and who is meant by an id; nothing for a name that was erased. */
export function usePeople(): { people: readonly PersonView[] | null; nameOf(id: RecordId | null): string } {
  const { data } = useCommand("people", {});
  return { people: data, nameOf: (id) => data?.find((person) => person.id === id)?.name ?? "" };
}
