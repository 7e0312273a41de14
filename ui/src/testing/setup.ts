import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect } from "vitest";
import { onTextTrouble } from "../text/bundles";

// A machine that builds beside it is slow, and a slow answer is an answer.
configure({ asyncUtilTimeout: 8000 });

const troubles: string[] = [];
onTextTrouble((trouble) => troubles.push(trouble));

beforeEach(() => {
  troubles.length = 0;
});

afterEach(() => {
  cleanup();
  expect(troubles, "every key that was shown has its words").toEqual([]);
});

// What jsdom lacks: a size for the scroller of a grid, scrolling, and a few queries.
const GRID = { width: 1000, height: 600 };
function gridSize(side: "width" | "height") {
  return {
    configurable: true,
    get(this: HTMLElement) {
      return this.hasAttribute("data-grid-scroller") ? GRID[side] : 0;
    },
  };
}
Object.defineProperty(HTMLElement.prototype, "offsetWidth", gridSize("width"));
Object.defineProperty(HTMLElement.prototype, "offsetHeight", gridSize("height"));
Object.defineProperty(HTMLElement.prototype, "clientHeight", gridSize("height"));
Object.defineProperty(HTMLElement.prototype, "scrollHeight", {
  configurable: true,
  get(this: HTMLElement) {
    const body = this.querySelector<HTMLElement>("[role=rowgroup]:last-child");
    return this.hasAttribute("data-grid-scroller") ? Number.parseFloat(body?.style.height ?? "0") + 31 : 0;
  },
});
Element.prototype.scrollTo = function scrollTo(options?: ScrollToOptions | number) {
  if (typeof options === "object" && options.top !== undefined) {
    this.scrollTop = options.top;
    this.dispatchEvent(new Event("scroll"));
  }
};
Element.prototype.scrollIntoView = () => {};
Element.prototype.setPointerCapture = () => {};
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.matchMedia ??= (media: string) =>
  ({
    media,
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`);

// Roles and names ask for the style of every ancestor of every element, and jsdom matches its whole default stylesheet each
// time: a third of the time of the tests. No stylesheet of ours is loaded here, so what an element itself says is all there is,
// and what is shown and hidden by default.
const NEVER_SHOWN = new Set(["HEAD", "LINK", "META", "NOSCRIPT", "SCRIPT", "STYLE", "TEMPLATE", "TITLE"]);
const INLINE = new Set([
  "A",
  "B",
  "BDI",
  "CODE",
  "EM",
  "I",
  "KBD",
  "LABEL",
  "MARK",
  "SMALL",
  "SPAN",
  "STRONG",
  "TIME",
]);
function display(element: Element): string {
  const own = (element as HTMLElement).style.display;
  if (own) return own;
  if (element.hasAttribute("hidden") || NEVER_SHOWN.has(element.tagName)) return "none";
  if (element.tagName === "BUTTON" || element.tagName === "INPUT") return "inline-block";
  return INLINE.has(element.tagName) ? "inline" : "block";
}
function visibility(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const own = (at as HTMLElement).style.visibility;
    if (own) return own;
  }
  return "visible";
}
const bare = document.createElement("i").style;
window.getComputedStyle = (element, pseudo) => {
  const own = pseudo ? bare : (element as HTMLElement).style;
  const value = (name: string) => {
    if (name === "display" && !pseudo) return display(element);
    if (name === "visibility") return visibility(element);
    return own.getPropertyValue(name);
  };
  return new Proxy(own, {
    get(of, name) {
      if (name === "getPropertyValue") return value;
      if (name === "display" || name === "visibility") return value(name);
      const found: unknown = Reflect.get(of, name, of);
      return typeof found === "function" ? found.bind(of) : found;
    },
  });
};
