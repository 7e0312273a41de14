import type { LinkView } from "../../host";

/** Each record once, though it may be linked by several fields. */
export function onceEach(links: readonly LinkView[]): LinkView[] {
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
