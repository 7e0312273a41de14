import { describe, expect, it } from "vitest";
import { fieldAt, readPath } from "./fieldAt";

const FORM = `
  <section id="s">
    <div class="field"><label>Name</label><input id="name" /></div>
    <div class="rows" data-rows="bases"><ol class="rows-list">
      <li class="row"><div class="field"><label>Basis</label><input id="b0" /></div></li>
      <li class="row"><div class="field"><label>Basis<span>required</span></label><input id="b1" /></div>
        <button id="whole">x</button></li>
    </ol></div>
    <div class="rows" data-rows="contacts"><ol class="rows-list">
      <li class="row"><div class="field"><label>Basis</label><input id="c0" /></div></li>
    </ol></div>
  </section>`;
const WORDS: Readonly<Record<string, string>> = { name: "Name", art6: "Basis", lia: "Assessment" };
const at = (path: string) => {
  document.body.innerHTML = FORM;
  const part = document.querySelector("section") as Element;
  return fieldAt(part, path, (name) => WORDS[name] ?? name);
};

describe("a path in a document", () => {
  it("is a field, a row of it, and a column of that", () => {
    expect(readPath("bases[1].lia")).toEqual({ field: "bases", row: 1, column: "lia" });
    expect(readPath("dpa_ref")).toEqual({ field: "dpa_ref", row: null, column: "" });
    expect(readPath("decision.grounds")).toEqual({ field: "decision", row: null, column: "grounds" });
    expect(readPath("")).toEqual({ field: "", row: null, column: "" });
  });

  it("leads to the field in the form, in its row where it has one", () => {
    expect(at("name").control?.id).toBe("name");
    expect(at("bases[1].art6").control?.id).toBe("b1");
    expect(at("contacts[0].art6").control?.id).toBe("c0");
  });

  it("leads to the row of a field that the row does not show, and to the part of one that the part does not show", () => {
    expect(at("bases[1].lia")).toMatchObject({ shown: { className: "row" }, control: { id: "b1" } });
    expect(at("bases[7].lia").shown.id).toBe("s");
    expect(at("gone").shown.id).toBe("s");
  });
});
