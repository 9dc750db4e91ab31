/**
 * The mark, a plumb line beside the lines of a plan, as SVG: the page's own, and what the Teams package's two pictures
 * are taken of. Small sizes want thicker lines.
 */

interface Colours {
  readonly thread: string;
  readonly bob: string;
  readonly row: string;
}

const ground = "#12525c";
const inColour: Colours = { thread: "#ffffff", bob: "#f4be5c", row: "#9eced1" };
const inWhite: Colours = { thread: "#ffffff", bob: "#ffffff", row: "#ffffff" };

/** The beam, the plumb line that hangs from it, and the rows of a plan, on a square of 100. */
function drawing(width: number, { thread, bob, row }: Colours): string {
  return [
    `<g fill="none" stroke="${thread}" stroke-linecap="round">`,
    `<path d="M36 23V50" stroke-width="${(width * 0.6).toFixed(1)}"/><path d="M24 23H76" stroke-width="${width}"/></g>`,
    `<path d="M55 41H76M55 55H70M55 69H74" stroke="${row}" stroke-width="${width}" stroke-linecap="round"/>`,
    `<path d="M33.8 49H38.2L44.5 60L36 80L27.5 60Z" fill="${bob}" stroke="${bob}" stroke-width="3.2" stroke-linejoin="round"/>`,
  ].join("");
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>\n`;
}

/** The page's own picture, as the repository keeps it. */
export const pageMark = {
  path: "src/app/public/mark.svg",
  svg: svg(`<rect width="100" height="100" rx="22" fill="${ground}"/>${drawing(6, inColour)}`),
};

/** The Teams package's pictures: one on a full ground, one of white on nothing. */
export const packageIcons = [
  {
    path: "manifest/color.png",
    side: 192,
    svg: svg(`<rect width="100" height="100" fill="${ground}"/>${drawing(5, inColour)}`),
  },
  { path: "manifest/outline.png", side: 32, svg: svg(drawing(7, inWhite)) },
] as const;
