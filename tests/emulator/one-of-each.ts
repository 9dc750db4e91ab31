/** A site with one of each kind of thing that has methods, and where it is found. */
import { admin, openTestSite, type TestSite } from "./test-site.ts";

const list = "web/lists/getbytitle('Goals')";
const library = "web/getFolderByServerRelativeUrl('/sites/styring/Shared Documents')";

/** Where one of each kind that has methods is found. */
const examples: Record<string, string> = {
  _api: "",
  "SP.Web": "web",
  "SP.Site": "site",
  "SP.RegionalSettings": "web/regionalsettings",
  "SP.TimeZone": "web/regionalsettings/timezone",
  "SP.TimeZoneCollection": "web/regionalsettings/timezones",
  "SP.WebCollection": "web/webs",
  "SP.ListCollection": "web/lists",
  "SP.List": list,
  "SP.FieldCollection": `${list}/fields`,
  "SP.Field": `${list}/fields/getbytitle('Title')`,
  "SP.ListItemCollection": `${list}/items`,
  "SP.ListItem": `${list}/items(1)`,
  "SP.ListItemVersionCollection": `${list}/items(1)/versions`,
  "SP.FolderCollection": `${library}/folders`,
  "SP.Folder": library,
  "SP.ViewCollection": `${list}/views`,
  "SP.View": `${list}/defaultview`,
  "SP.ViewFieldCollection": `${list}/defaultview/viewfields`,
  "SP.UserCollection": "web/siteusers",
  "SP.GroupUserCollection": "web/sitegroups(3)/users",
  "SP.GroupCollection": "web/sitegroups",
  "SP.Group": "web/sitegroups(3)",
  "SP.RoleDefinitionCollection": "web/roledefinitions",
  "SP.RoleDefinition": "web/roledefinitions(1073741826)",
  "SP.RoleAssignment": "web/roleassignments(3)",
  "SP.User": "web/currentuser",
  "SP.Navigation": "web/navigation",
  "SP.NavigationNode": "web/navigation/quicklaunch(2001)",
  "SP.ListItemVersion": `${list}/items(1)/versions(512)`,
  "SP.ContentType": "web/contenttypes('0x01')",
  "SP.RelatedFieldCollection": `${list}/getrelatedfields`,
  "SP.Folder that is not there": "web/getfolderbyserverrelativeurl('Ingen')",
  "SP.RoleAssignmentCollection": "web/roleassignments",
  "SP.ContentTypeCollection": `${list}/contenttypes`,
  "SP.FieldLinkCollection": "web/contenttypes('0x01')/fieldlinks",
  "SP.FeatureCollection": "web/features",
  navigation: "navigation",
  "SP.NavigationNodeCollection": "web/navigation/quicklaunch",
  "SP.UserResource": "web/titleresource",
  "SP.UserProfiles.PeopleManager": "SP.UserProfiles.PeopleManager",
  "SP.UserProfiles.ProfileLoader": "SP.UserProfiles.ProfileLoader.GetProfileLoader",
  "SP.RecycleBinItemCollection": "web/recyclebin",
  "SP.FileCollection": `${library}/files`,
  "SP.File": `${library}/files('one.txt')`,
  "SP.FileVersionCollection": `${library}/files('one.txt')/versions`,
  "SP.FileVersion": `${library}/files('one.txt')/versions(512)`,
  "SP.AttachmentCollection": `${list}/items(1)/attachmentfiles`,
  "SP.Attachment": `${list}/items(1)/attachmentfiles('a.txt')`,
  "SP.UserCustomActionCollection": "web/usercustomactions",
  "SP.EventReceiverDefinitionCollection": `${list}/eventreceivers`,
  "SP.FormCollection": `${list}/forms`,
  "Microsoft.SharePoint.Comments.CommentCollection": `${list}/items(1)/comments`,
  "Microsoft.SharePoint.Comments.comment": `${list}/items(1)/comments(1)`,
};

export interface OneOfEach {
  site: TestSite;
  /** The address below `_api` of one thing of a kind. */
  pathOf(kind: string): Promise<string>;
}

export async function openOneOfEach(): Promise<OneOfEach> {
  const site = await openTestSite();
  const { web } = site.as(admin);
  await web.lists.add("Goals");
  const goals = web.lists.getByTitle("Goals");
  await goals.items.add({ Title: "et" });
  await goals.items.getById(1).attachmentFiles.add("a.txt", "a");
  await goals.items.getById(1).comments.add("Hej");
  await goals.items.add({ Title: "to" });
  await goals.items.getById(2).recycle();
  const { files } = web.defaultDocumentLibrary.rootFolder;
  await files.addUsingPath("one.txt", "1");
  await files.addUsingPath("one.txt", "2", { Overwrite: true });
  await web.userCustomActions.add({ Title: "x", Location: "ScriptLink" });
  await site.raw(`${list}/eventreceivers/add`, {
    method: "POST",
    body: {
      eventReceiverCreationInformation: { EventType: 10001, ReceiverName: "x", ReceiverUrl: "https://x" },
    },
  });
  /** The address of the first in a collection, whose id is only known when it is there. */
  const first = async (collection: string, key: string): Promise<string> => {
    const { json } = await site.raw(collection);
    const [row] = json["value"] as Record<string, unknown>[];
    return `${collection}('${String(row?.[key])}')`;
  };
  return {
    site,
    async pathOf(kind) {
      if (kind === "SP.RecycleBinItem") return first("web/recyclebin", "Id");
      if (kind === "SP.EventReceiverDefinition") return first(`${list}/eventreceivers`, "ReceiverId");
      if (kind === "SP.UserCustomAction") return first("web/usercustomactions", "Id");
      const path = examples[kind];
      if (path === undefined) throw new Error(`There is no example of ${kind}.`);
      return path;
    },
  };
}
