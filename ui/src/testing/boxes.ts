import type { Styles } from "./styles";

// How large an element is at the least, by what the style sheets say of it and of what is in it. Never more than it is: what
// stretches, or is given room by what is around it, is counted as small as its content.

const TEXT = 13;
/** Of the narrowest letters that a word is made of. */
const LETTER = 0.3;

/** Of what is as wide as its place. */
const WIDE = 999;

const px = (value: string | null): number | null => {
  const sum = /^calc\(([\d.]+)px \+ ([\d.]+)px\)$/u.exec(value?.trim() ?? "");
  if (sum) return Number(sum[1]) + Number(sum[2]);
  const found = value === null ? null : /^(-?[\d.]+)(?:px)?$/u.exec(value.trim());
  return found ? Number(found[1]) : null;
};

function sidesOf(styles: Styles, of: Element, what: "padding" | "border", axis: "block" | "inline"): number {
  const sides = axis === "block" ? ["top", "bottom"] : ["left", "right"];
  const whole = (styles.of(of, what) ?? "").split(/\s+/u);
  if (what === "border") {
    const around = px(whole[0] ?? null) ?? 0;
    return sides.reduce((sum, side) => {
      const own = styles.of(of, `border-${side}`);
      return sum + (own === null ? around : (px(own.split(/\s+/u)[0] ?? null) ?? 0));
    }, 0);
  }
  const [top = null, right = top, bottom = top, left = right] = whole;
  const short: Record<string, string | null> = { top, right, bottom, left };
  return sides.reduce((sum, side) => {
    const own = styles.of(of, `${what}-${side}`) ?? styles.of(of, `${what}-${axis}`) ?? short[side] ?? null;
    return sum + (px(own) ?? 0);
  }, 0);
}

function fontOf(styles: Styles, of: Element): number {
  return px(styles.of(of, "font-size")) ?? TEXT;
}

function lineOf(styles: Styles, of: Element): number {
  const said = styles.of(of, "line-height");
  if (said?.endsWith("px")) return px(said) ?? 0;
  return (px(said) ?? 1.46) * fontOf(styles, of);
}

const ownWords = (of: Element): string =>
  [...of.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim() ?? "")
    .join("");

const isLaidOut = (styles: Styles, of: Element): boolean => {
  if (of instanceof HTMLElement && of.hidden) return false;
  if (of.classList.contains("unseen") || styles.of(of, "display") === "none") return false;
  const position = styles.of(of, "position");
  return position !== "absolute" && position !== "fixed";
};

function least(styles: Styles, of: Element, axis: "block" | "inline"): number {
  const [size, other] = axis === "block" ? ["height", "block-size"] : ["width", "inline-size"];
  const attribute = of instanceof SVGElement ? px(of.getAttribute(size ?? "")) : null;
  const fixed = px(styles.of(of, size ?? "")) ?? px(styles.of(of, other ?? "")) ?? attribute;
  if (fixed !== null) return fixed;
  const said = styles.of(of, size ?? "");
  if (axis === "inline" && (said === "100%" || /^1\b/u.test(styles.of(of, "flex") ?? ""))) return WIDE;
  if (said === "100%" && of.parentElement) {
    const { parentElement: outer } = of;
    return (
      least(styles, outer, axis) -
      sidesOf(styles, outer, "padding", axis) -
      sidesOf(styles, outer, "border", axis)
    );
  }
  const minimum = px(styles.of(of, `min-${size}`)) ?? 0;
  const around = sidesOf(styles, of, "padding", axis) + sidesOf(styles, of, "border", axis);
  const words = ownWords(of);
  const shown =
    of instanceof HTMLInputElement && /^(?:text|search|email|url)?$/u.test(of.type) ? "written here" : words;
  const written =
    shown === "" ? 0 : axis === "block" ? lineOf(styles, of) : shown.length * LETTER * fontOf(styles, of);
  const inside = [...of.children]
    .filter((one) => isLaidOut(styles, one))
    .map((one) => least(styles, one, axis));
  // Side by side or below each other: along the line they add up, across it the largest counts.
  const isRow =
    !/^(?:block|grid)$/u.test(styles.of(of, "display") ?? "") && styles.of(of, "flex-direction") !== "column";
  const across = (axis === "block") === isRow;
  const held = across ? Math.max(0, ...inside) : inside.reduce((sum, one) => sum + one, 0);
  return Math.max(minimum, Math.max(written, held) + around);
}

export interface Box {
  width: number;
  height: number;
}

export const boxOf = (styles: Styles, of: Element): Box => ({
  width: least(styles, of, "inline"),
  height: least(styles, of, "block"),
});
