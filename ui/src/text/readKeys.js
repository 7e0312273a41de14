/** @param {string} source one Fluent file @returns {string[]} its keys, with `key.attribute` for attributes */
export function readKeys(source) {
  /** @type {{ key: string; hasValue: boolean }[]} */
  const keys = [];
  let current = "";
  for (const line of source.split(/\r?\n/)) {
    const message = /^([a-zA-Z][\w-]*)\s*=(.*)$/.exec(line);
    const attribute = /^\s+\.([a-zA-Z][\w-]*)\s*=/.exec(line);
    if (message) {
      current = message[1] ?? "";
      keys.push({ key: current, hasValue: (message[2] ?? "").trim() !== "" });
    } else if (/^-[a-zA-Z]/.test(line)) {
      current = "";
    } else if (attribute && current) {
      keys.push({ key: `${current}.${attribute[1]}`, hasValue: true });
    } else if (/^\s+\S/.test(line) && keys.length > 0 && !keys.at(-1)?.key.includes(".")) {
      const last = keys.at(-1);
      if (last) last.hasValue = true;
    }
  }
  return keys.filter(({ hasValue }) => hasValue).map(({ key }) => key);
}

/** @param {readonly string[]} sources @returns {string} the text of keys.ts */
export function writeKeys(sources) {
  const keys = [...new Set(sources.flatMap(readKeys))].sort();
  return [
    "// Written by `npm run keys` from src-tauri/text/en. Do not edit.",
    "export type TextKey =",
    ...keys.map((key, index) => `  | "${key}"${index === keys.length - 1 ? ";" : ""}`),
    "",
  ].join("\n");
}
