import { readdirSync, readFileSync } from "node:fs";

// The style sheets as they are written. jsdom does not lay anything out; what they say of an element is found here, by their
// own cascade: layer, weight of the selector, order.

export interface Declaration {
  property: string;
  value: string;
  isImportant: boolean;
}

export interface Rule {
  file: string;
  selector: string;
  declarations: readonly Declaration[];
  /** The conditions around it, as `@media (…)`. */
  within: readonly string[];
  layer: string;
}

const LAYERS = ["tokens", "base", "parts", "grid", "layout", "views", ""];
const ROOT = `${process.cwd()}/src`;

function declarationsOf(block: string): Declaration[] {
  return block
    .split(/;(?![^(]*\))/u)
    .map((line) => /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*(!important)?\s*$/u.exec(line))
    .flatMap((found) =>
      found ? [{ property: found[1] ?? "", value: found[2] ?? "", isImportant: found[3] !== undefined }] : [],
    );
}

/** Selectors apart, but not those within `:is(…)`. */
const selectorsOf = (words: string) => words.split(/,(?![^([]*[)\]])/u).map((one) => one.trim());

function rulesIn(file: string, layer: string, css: string, within: readonly string[] = []): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const opens = css.indexOf("{", at);
    if (opens < 0) break;
    const head = css
      .slice(css.lastIndexOf(";", opens) >= at ? css.lastIndexOf(";", opens) + 1 : at, opens)
      .trim();
    let depth = 1;
    let end = opens + 1;
    for (; depth > 0 && end < css.length; end += 1) {
      if (css[end] === "{") depth += 1;
      else if (css[end] === "}") depth -= 1;
    }
    const block = css.slice(opens + 1, end - 1);
    if (head.startsWith("@layer")) rules.push(...rulesIn(file, head.slice(6).trim(), block, within));
    else if (head.startsWith("@keyframes") || head.startsWith("@font-face")) {
      // Nothing in them says anything of an element.
    } else if (head.startsWith("@")) rules.push(...rulesIn(file, layer, block, [...within, head]));
    else {
      const declarations = declarationsOf(block);
      for (const selector of selectorsOf(head)) rules.push({ file, selector, declarations, within, layer });
    }
    at = end;
  }
  return rules;
}

/** Every rule of every style sheet, in the order of their files. */
export function everyRule(): Rule[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css") && !name.endsWith("index.css"))
    .toSorted()
    .flatMap((name) => {
      const css = readFileSync(`${ROOT}/${name}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\//gu, "");
      const layer = name.endsWith("tokens.css") ? "tokens" : name.endsWith("base.css") ? "base" : "";
      return rulesIn(name, layer, css);
    });
}

/** How much a selector weighs: attributes, classes and states; then elements. There are no ids. */
function weightOf(selector: string): number {
  const counted = selector
    .replaceAll(/:where\((?:[^()]|\([^()]*\))*\)/gu, "")
    .replaceAll(/:(?:is|not|has)\(/gu, "(");
  const states = counted.match(/\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/gu)?.length ?? 0;
  const elements = counted.replaceAll(/\[[^\]]*\]|[.:][\w-]+/gu, " ").match(/\b[a-z][\w-]*\b/gu)?.length ?? 0;
  return states * 100 + elements;
}

/** A class, an attribute or an element that whatever the selector means has: most rules are left out by it at once. */
function subjectOf(selector: string): string {
  const last = selector.split(/[\s>+~]+(?![^([]*[)\]])/u).at(-1) ?? "";
  return (
    /\.([\w-]+)/u.exec(last.replaceAll(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/gu, ""))?.[1] ?? ""
  );
}

export interface Window {
  width: number;
  height: number;
}

/** Whether the conditions around a rule hold in a window; what depends on a container or on forced colours does not. */
function holds(within: readonly string[], window: Window): boolean {
  return within.every((one) => {
    if (!one.startsWith("@media")) return false;
    const limits = [...one.matchAll(/\((min|max)-(width|height):\s*(\d+)px\)/gu)];
    if (limits.length === 0) return false;
    return limits.every(([, side, of, limit]) => {
      const found = of === "width" ? window.width : window.height;
      return side === "min" ? found >= Number(limit) : found <= Number(limit);
    });
  });
}

const INHERITED: ReadonlySet<string> = new Set(["font-size", "line-height", "white-space", "visibility"]);

export interface Styles {
  /** What is said of a property of an element; none when nothing is. */
  of: (element: Element, property: string) => string | null;
}

/** The styles of the product in a window of that size. */
export function stylesIn(window: Window): Styles {
  const rules = everyRule().filter(
    ({ selector, within }) => !selector.includes("::") && (within.length === 0 || holds(within, window)),
  );
  const tokens = new Map(
    rules
      .filter(({ selector }) => selector === ":root")
      .flatMap(({ declarations }) => declarations.map(({ property, value }) => [property, value] as const)),
  );
  const ranked = rules.map((rule, order) => ({
    rule,
    order,
    subject: subjectOf(rule.selector),
    rank: LAYERS.indexOf(rule.layer) * 1e9 + weightOf(rule.selector) * 1e4,
  }));
  const bySubject = new Map<string, typeof ranked>();
  for (const one of ranked) bySubject.set(one.subject, [...(bySubject.get(one.subject) ?? []), one]);
  const known = new WeakMap<Element, Map<string, string>>();
  const resolved = (value: string): string =>
    value.replaceAll(/var\((--[\w-]+)(?:,\s*([^()]*))?\)/gu, (_, name: string, otherwise?: string) =>
      resolved(tokens.get(name) ?? otherwise ?? ""),
    );
  const ownOf = (element: Element): Map<string, string> => {
    const before = known.get(element);
    if (before) return before;
    const candidates = ["", ...element.classList].flatMap((name) => bySubject.get(name) ?? []);
    const found = candidates
      .filter(({ rule }) => {
        try {
          return element.matches(rule.selector);
        } catch {
          // A state that only a window has.
          return false;
        }
      })
      .toSorted((one, other) => one.rank + one.order - (other.rank + other.order));
    const said = new Map<string, string>();
    for (const important of [false, true]) {
      for (const { rule } of found)
        for (const { property, value, isImportant } of rule.declarations)
          if (isImportant === important) said.set(property, resolved(value));
    }
    const { style } = element as HTMLElement;
    for (let at = 0; at < style.length; at += 1)
      said.set(style.item(at), style.getPropertyValue(style.item(at)));
    known.set(element, said);
    return said;
  };
  const of: Styles["of"] = (element, property) => {
    const own = ownOf(element).get(property);
    if (own !== undefined && own !== "inherit") return own;
    const { parentElement } = element;
    return parentElement && (INHERITED.has(property) || own === "inherit")
      ? of(parentElement, property)
      : null;
  };
  return { of };
}
