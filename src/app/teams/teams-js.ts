/** The parts of teams-js that the tab uses, as one chunk to load when the page is within Teams and never otherwise. */
export { app, FrameContexts, nestedAppAuth, pages } from "@microsoft/teams-js";
