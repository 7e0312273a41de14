import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeKeys } from "../src/text/readKeys.js";

const folder = new URL("../../src-tauri/text/en/", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
writeFileSync(new URL("../src/text/keys.ts", import.meta.url), writeKeys(sources));
