/** The property bag of a folder. */
import { entity, step, type Route } from "../protocol/route.ts";
import { pathOfFolder } from "./file-places.ts";
import { Folder, FolderProperties } from "./kinds.ts";

export const folderPropertyRoutes: readonly Route[] = [
  step(Folder, "Properties", (_call, place) => FolderProperties.at(place)),
  entity(FolderProperties, {
    type: "SP.PropertyValues",
    set: "SP.ApiData.PropertyValues",
    path: (call, place) => {
      const path = pathOfFolder(call, place).replaceAll("'", "''");
      return `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(path)}')/Properties`;
    },
    properties: (call, place) => ({
      vti_x005f_etag: '"{00000000-0000-0000-0000-000000000000},0"',
      vti_x005f_isbrowsable: "true",
      vti_x005f_level: 1,
      ...(place.list
        ? {
            vti_x005f_listname: `{${place.list.id.toUpperCase()}}`,
            vti_x005f_listtitle: place.list.title,
            vti_x005f_listbasetype: place.list.baseType,
            vti_x005f_listservertemplate: place.list.baseTemplate,
          }
        : {}),
      vti_x005f_timecreated: place.list?.created ?? call.site.document.created,
    }),
  }),
];
