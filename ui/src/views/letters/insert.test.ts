import { describe, expect, it } from "vitest";
import { insertFact } from "./insert";

const at = (text: string, fillsLines = false) => {
  const start = text.indexOf("|");
  const end = text.lastIndexOf("|");
  const bare = text.replaceAll("|", "");
  const { text: next, caret } = insertFact(
    bare,
    { start, end: end === start ? start : end - 1 },
    "reference",
    fillsLines,
  );
  return `${next.slice(0, caret)}|${next.slice(caret)}`;
};

describe("a fact put into a text", () => {
  it("stands where one was writing, apart from the words around it", () => {
    expect(at("We wrote| to you.")).toBe("We wrote {reference}| to you.");
    expect(at("We wrote |to you.")).toBe("We wrote {reference}| to you.");
    expect(at("Your request (|).")).toBe("Your request ({reference}|).");
    expect(at("|")).toBe("{reference}|");
  });

  it("takes the place of what is marked", () => {
    expect(at("About |your case|: yes.")).toBe("About {reference}|: yes.");
  });

  it("has a line of its own where it fills lines", () => {
    expect(at("Items: |\nGoodbye", true)).toBe("Items:\n{reference}\n|Goodbye");
    expect(at("Before |after", true)).toBe("Before\n{reference}\n|after");
    expect(at("Text|", true)).toBe("Text\n{reference}\n|");
  });
});
