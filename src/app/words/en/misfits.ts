/** What the tab says in English: rows and folders that do not fit. */
import { countNoun } from "./counts.ts";

export const misfits = {
  title: "Rows that do not fit",
  lead: "A row counts for the department in whose folder it lies. Where it points at another department's, or cannot be computed with, it does not count and stands here. Open the row in SharePoint and correct it, or delete it.",
  empty: "All rows fit, and all departments have their folders.",
  aside: (count: number) => `${countNoun(count, "row does not", "rows do not")} count`,
  counting: (count: number) => `${countNoun(count, "row counts", "rows count")}, but something is wrong`,
  row: "Row",
  list: "List",
  folder: "Folder",
  author: "Created by",
  wrong: "What is wrong",
  number: (id: number) => `No. ${id}`,
  noFolder: "None",
  missing: (count: number) =>
    count === 1 ? "A department's folder is missing" : `${count} of the departments' folders are missing`,
  missingHelp:
    "It was renamed or deleted in SharePoint. Ask IT to give it its name back or to fetch it from the recycle bin. If it is gone altogether, the set-up (npm run provision) makes a new one.",
  unknown: (count: number) =>
    count === 1 ? "One folder is nobody's" : `${countNoun(count, "folder is", "folders are")} nobody's`,
  unknownHelp:
    "Rows in it do not count. If it is a department's renamed folder, ask IT to give it its name back. Otherwise the rows and the folder are moved or deleted.",
  some: (count: number) =>
    `${countNoun(count, "row does not", "rows do not")} fit and ${count === 1 ? "is" : "are"} left out.`,
  see: "See what is wrong",
  folderMissing:
    "The department's folder is missing in SharePoint: it was renamed or deleted. Until IT has put it right, the department's plans can be neither seen nor written.",
};
