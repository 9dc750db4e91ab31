/** Which build this is, for the foot of the page and for reports to IT: version and commit. Vite writes it in. */

declare const BUILD_ID: string;

export const buildId: string = BUILD_ID;
