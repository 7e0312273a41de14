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
