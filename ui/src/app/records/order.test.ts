import { expect, it } from "vitest";
import { inFormOrder, inRowOrder } from "./order";
import { withPurposes } from "./purposes";

it("puts the fields of a record in the order in which its form asks for them", () => {
  const came = ["bases", "adm", "name", "purposes", "data_items", "role", "recipients", "something_new"];
  expect(inFormOrder("activity", came, (name) => name)).toEqual([
    "name",
    "role",
    "purposes",
    "data_items",
    "bases",
    "adm",
    "recipients",
    "something_new",
  ]);
});

it("puts the columns of a row in the order of the form, whatever order they came in", () => {
  const came: [string, unknown][] = [
    ["address", "Quay 1"],
    ["name", "Kari"],
    ["role", "dpo"],
  ];
  expect(inRowOrder("contacts", came).map(([column]) => column)).toEqual(["role", "name", "address"]);
  expect(inRowOrder("a_field_to_come", came)).toEqual(came);
});

it("names a purpose by its words in the place of its key, and leaves a key that it does not know", () => {
  const purposes = [
    { key: "p1", text: { en: "Send the newsletter" } },
    { key: "p2", text: { en: "Count readers" }, further_processing_of: "p1" },
  ];
  expect(
    withPurposes(
      "bases",
      [
        { purpose: "p2", art6: "f" },
        { purpose: "p9", art6: "a" },
      ],
      purposes,
    ),
  ).toEqual([
    { purpose: { en: "Count readers" }, art6: "f" },
    { purpose: "p9", art6: "a" },
  ]);
  expect(withPurposes("purposes", purposes[1], purposes)).toMatchObject({
    further_processing_of: { en: "Send the newsletter" },
  });
  // The purpose of a recipient is words of its own.
  expect(withPurposes("recipients", [{ purpose: { en: "Support" } }], purposes)).toEqual([
    { purpose: { en: "Support" } },
  ]);
});
