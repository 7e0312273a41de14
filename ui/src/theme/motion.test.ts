import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyRule } from "../testing/styles";

const MOVES = /^(?:animation|transition)(?:-|$)|^scroll-behavior$|^view-transition-name$/u;
const REDUCED = "@media (prefers-reduced-motion: reduce)";
/** A thousandth of a second is not seen; it ends, so that what waits for the end is told. */
const UNSEEN = 0.001;

const rules = everyRule();

describe("who wants less motion", () => {
  const calming = rules.filter(({ within }) => within.includes(REDUCED));
  const everywhere = new Map(
    ["*", "*::before", "*::after"].map((selector) => [
      selector,
      new Map(
        calming
          .filter((rule) => rule.selector === selector)
          .flatMap(({ declarations }) => declarations)
          .filter(({ isImportant }) => isImportant)
          .map(({ property, value }) => [property, value]),
      ),
    ]),
  );

  it.each([...everywhere])("has none on %s", (_, said) => {
    expect(Number.parseFloat(said.get("animation-duration") ?? "9")).toBeLessThanOrEqual(UNSEEN);
    expect(Number.parseFloat(said.get("transition-duration") ?? "9")).toBeLessThanOrEqual(UNSEEN);
    expect(Number.parseFloat(said.get("animation-delay") ?? "9")).toBeLessThanOrEqual(0);
    expect(Number.parseFloat(said.get("transition-delay") ?? "9")).toBeLessThanOrEqual(0);
    expect(said.get("animation-iteration-count")).toBe("1");
    expect(said.get("scroll-behavior")).toBe("auto");
  });

  it("has none by a rule that weighs more than that", () => {
    const moving = rules.flatMap(({ file, selector, declarations, within }) =>
      declarations
        .filter(
          ({ property, isImportant }) => MOVES.test(property) && isImportant && !within.includes(REDUCED),
        )
        .map(({ property }) => `${file}: ${selector} ${property}`),
    );
    expect(moving).toEqual([]);
    // The test would find them: there is motion to be calmed.
    expect(
      rules.some(({ declarations }) => declarations.some(({ property }) => property === "animation")),
    ).toBe(true);
  });

  it("has none that a script or a picture makes", () => {
    const root = `${process.cwd()}/src`;
    const makers = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:tsx?|svg)$/u.test(name) && !name.includes(".test."))
      .filter((name) =>
        /\bbehavior:\s*["'](?!auto|instant)|\.animate\(|<animate|startViewTransition|style=\{\{[^}]*(?:transition|animation)/u.test(
          readFileSync(`${root}/${name}`, "utf8"),
        ),
      );
    expect(makers).toEqual([]);
  });
});
