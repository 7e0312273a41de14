import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../testing";
import { EVERY_DIALOG, EVERY_PLACE, FRAMES, settled, showInGallery } from "../testing/gallery";
import { setTheme, THEMES } from "../testing/register";

/** Has axe look at it in both themes, and gives back what went wrong before it was there. */
async function troubles() {
  await settled();
  for (const theme of THEMES) {
    setTheme(theme);
    // oxlint-disable-next-line no-await-in-loop
    await expectNoAxeFindings();
  }
  // An answer that the gallery lacks would show as trouble: then nothing was looked at.
  return screen.queryAllByRole("alert").map((one) => one.textContent);
}

describe("every place", () => {
  it.each(EVERY_PLACE)("%s has nothing for axe to find, in either theme", async (_, view) => {
    showInGallery(view);
    expect(await troubles()).toEqual([]);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });
});

describe("every dialog", () => {
  it.each(Object.entries(EVERY_DIALOG))(
    "%s has nothing for axe to find, in either theme",
    async (_, make) => {
      showInGallery(make());
      expect(await troubles()).toEqual([]);
    },
  );

  it("is in the gallery", () => {
    const files = Object.keys(import.meta.glob("../**/*Dialog*.tsx"))
      .map((path) => path.replace(/^\.\.\//u, "").replace(/^\.\//u, "views/"))
      .filter((path) => !path.endsWith(".test.tsx"))
      .map((path) => path.replace(/\.tsx$/u, ""));
    expect(files.length).toBeGreaterThan(40);
    const shown = new Set([...Object.keys(EVERY_DIALOG), ...FRAMES]);
    expect(files.filter((path) => !shown.has(path))).toEqual([]);
  });
});
