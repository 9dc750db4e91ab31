/** Goals that are told by labels instead of headings: where one ends and the next begins. */
import type { Token } from "./token.ts";
import type { Role } from "./vocabulary.ts";

const titleLabel = /titel|overskrift|^navn/iu;

const groupRoles = new Set<Role>(["goal", "actions", "indicators", "documentation", "followUp"]);

/** Parts the tokens below a focus area's heading where one goal ends and the next begins. */
export function groupsOf(content: readonly Token[]): { introduction: Token[]; groups: Token[][] } {
  const first = content.findIndex((token) => token.kind === "label" && groupRoles.has(token.label.role));
  if (first < 0) return { introduction: [...content], groups: [] };
  const labels = content.flatMap((token) => (token.kind === "label" ? [token.label.role] : []));
  const all = new Set(labels.filter((role) => groupRoles.has(role)));
  const starter = labels.find((role) => groupRoles.has(role));
  const groups: Token[][] = [];
  let seen = new Set<Role>();
  let previous: Role | undefined;
  let isTitled = false;
  for (const [index, token] of content.entries()) {
    if (index < first) continue;
    if (token.kind === "label" && groupRoles.has(token.label.role)) {
      const { role, isEnumerated } = token.label;
      const isComplete = [...all].every((each) => seen.has(each));
      // "Indsats: ..." and once more "Indsats: ..." is a list of two; "Mål: ..." twice is two goals.
      const isListed = previous === role && (isEnumerated || role !== "goal");
      // "Prøvehandling 2: ..." goes on with the same goal, whatever was said of the first.
      const isNextOfList = role !== "goal" && isEnumerated && index > first;
      const isAgain = seen.has(role) && !isListed && !isNextOfList;
      const before = content[index - 1];
      // "Det vil vi opnå", and right below it "Mål:", is one goal.
      const isDoubled =
        role === "goal" &&
        before?.kind === "label" &&
        before.label.role === "goal" &&
        before.label.rest === "";
      // "Titel på initiativet" above "Hvad vil vi opnå?" is one goal as well.
      const isTitle = role === "goal" && titleLabel.test(token.label.name);
      const isToldTwice = role === "goal" && isTitled && !isTitle;
      if (role === "goal") isTitled = isTitle;
      const isNext =
        !isDoubled &&
        !isToldTwice &&
        isAgain &&
        (role === "goal" || (seen.has("goal") && (role === starter || isComplete)));
      if (groups.length === 0 || isNext) {
        groups.push([]);
        seen = new Set();
      }
      // Each of several trial actions has its own signs.
      if (isNextOfList) seen = new Set([...seen].filter((each) => each === "goal"));
      seen.add(role);
      previous = role;
    }
    groups.at(-1)?.push(token);
  }
  return { introduction: content.slice(0, first), groups };
}
