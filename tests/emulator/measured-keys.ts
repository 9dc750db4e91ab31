/**
 * Which properties SharePoint Online's answers have always had, by type of entity, and of which JSON types their values
 * were: b true or false, n a number, s text, o an object, l a list, 0 null. Measured on recorded answers in light JSON.
 */
export const measuredKeys: Readonly<Record<string, string>> = {
  "SP.List": `
    AllowContentTypes:b BaseTemplate:n BaseType:n ContentTypesEnabled:b CrawlNonDefaultViews:b Created:s
    CurrentChangeToken:o DefaultContentApprovalWorkflowId:s DefaultItemOpenUseListSetting:b
    DefaultSensitivityLabelForLibrary:s Description:s Direction:s DisableCommenting:b DisableGridEditing:b
    DocumentTemplateUrl:0s DraftVersionVisibility:n EnableAttachments:b EnableFolderCreation:b
    EnableMinorVersions:b EnableModeration:b EnableRequestSignOff:b EnableVersioning:b EntityTypeName:s
    ExemptFromBlockDownloadOfNonViewableFiles:b FileSavePostProcessingEnabled:b ForceCheckout:b
    HasExternalDataSource:b Hidden:b Id:s ImagePath:o ImageUrl:s IrmEnabled:b IrmExpire:b IrmReject:b
    IsApplicationList:b IsCatalog:b IsPrivate:b ItemCount:n LastItemDeletedDate:s LastItemModifiedDate:s
    LastItemUserModifiedDate:s ListExperienceOptions:n ListItemEntityTypeFullName:s MajorVersionLimit:n
    MajorWithMinorVersionsLimit:n MultipleDataList:b NoCrawl:b ParentWebPath:o ParentWebUrl:s
    ParserDisabled:b ServerTemplateCanCreateFolders:b TemplateFeatureId:s Title:s`,
  "SP.View": `
    Aggregations:0s AggregationsStatus:0s AssociatedContentTypeId:0 BaseViewId:0s CalendarViewStyles:0
    ColumnWidth:0 ContentTypeId:o CustomFormatter:0 CustomOrder:0 DefaultView:b DefaultViewForContentType:b
    EditorModified:b Formats:0 GridLayout:0 Hidden:b HtmlSchemaXml:s Id:s ImageUrl:0s IncludeRootFolder:b
    JSLink:0s ListViewXml:s Method:0 MobileDefaultView:b MobileView:b ModerationType:0
    NewDocumentTemplates:0 OrderedView:b Paged:b PersonalView:b ReadOnlyView:b RequiresClientIntegration:b
    RowLimit:n Scope:n ServerRelativePath:o ServerRelativeUrl:s StyleId:0 TabularView:b Threaded:b Title:s
    Toolbar:0s ToolbarTemplateName:0s ViewData:0s ViewJoins:0 ViewProjectedFields:0 ViewQuery:s ViewType:s
    ViewType2:0s VisualizationInfo:0`,
  "SP.Field": `
    AutoIndexed:b CanBeDeleted:b ClientSideComponentId:s ClientSideComponentProperties:0s
    ClientValidationFormula:0 ClientValidationMessage:0 CustomFormatter:0 DefaultFormula:0s DefaultValue:0s
    Description:s Direction:s EnforceUniqueValues:b EntityPropertyName:s FieldTypeKind:n Filterable:b
    FromBaseType:b Group:s Hidden:b Id:s IndexStatus:n Indexed:b InternalName:s IsModern:b JSLink:0s
    PinnedToFiltersPane:b ReadOnlyField:b Required:b SchemaXml:s Scope:s Sealed:b ShowInFiltersPane:n
    Sortable:b StaticName:s Title:s TypeAsString:s TypeDisplayName:s TypeShortDescription:s
    ValidationFormula:0s ValidationMessage:0s`,
  "SP.User": `
    Email:s Expiration:s Id:n IsEmailAuthenticationGuestUser:b IsHiddenInUI:b IsShareByEmailGuestUser:b
    IsSiteAdmin:b LoginName:s PrincipalType:n Title:s UserId:0o UserPrincipalName:0s`,
  "SP.Group": `
    AllowMembersEditMembership:b AllowRequestToJoinLeave:b AutoAcceptRequestToJoinLeave:b Description:0s
    Id:n IsHiddenInUI:b LoginName:s OnlyAllowMembersViewMembership:b OwnerTitle:s PrincipalType:n
    RequestToJoinLeaveEmailSetting:0s Title:s`,
  "SP.Folder": `
    Exists:b IsWOPIEnabled:b ItemCount:n Name:s ProgID:0s ServerRelativeUrl:s TimeCreated:s
    TimeLastModified:s UniqueId:s WelcomePage:s`,
  "SP.File": `
    CheckInComment:s CheckOutType:n ContentTag:s CustomizedPageStatus:n ETag:s Exists:b IrmEnabled:b
    Length:s Level:n LinkingUri:0s LinkingUrl:s MajorVersion:n MinorVersion:n Name:s ServerRelativeUrl:s
    TimeCreated:s TimeLastModified:s Title:0s UIVersion:n UIVersionLabel:s UniqueId:s`,
  "SP.RoleDefinition": `
    BasePermissions:o Description:0s Hidden:b Id:n Name:s Order:n RoleTypeKind:n`,
  "SP.RoleAssignment": `
    PrincipalId:n RoleDefinitionBindings:l`,
  "SP.ListItem": `
    AuthorId:n ComplianceAssetId:0 ContentTypeId:s Created:s EditorId:n FileSystemObjectType:n GUID:s ID:n
    Id:n Modified:s OData__UIVersionString:s ServerRedirectedEmbedUri:0s ServerRedirectedEmbedUrl:s Title:0s`,
  "SP.Attachment": `
    FileName:s FileNameAsPath:o ServerRelativePath:o ServerRelativeUrl:s`,
  "SP.Comment": `
    author:o createdDate:s id:s isLikedByUser:b isReply:b itemId:n likeCount:n listId:s mentions:0l
    modifiedDate:0 parentId:s replyCount:n text:s`,
  "SP.Web": `
    AllowRssFeeds:b AlternateCssUrl:s AppInstanceId:s ClassicWelcomePage:0 Configuration:n Created:s
    CurrentChangeToken:o CustomMasterUrl:s Description:s DesignPackageId:s
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled:b EnableMinimalDownload:b FooterEmphasis:n
    FooterEnabled:b FooterLayout:n HeaderEmphasis:n HeaderLayout:n HideTitleInHeader:b
    HorizontalQuickLaunch:b Id:s IsHomepageModernized:b IsMultilingual:b IsRevertHomepageLinkHidden:b
    Language:n LastItemModifiedDate:s LastItemUserModifiedDate:s LogoAlignment:n MasterUrl:s
    MegaMenuEnabled:b NavAudienceTargetingEnabled:b NoCrawl:b ObjectCacheEnabled:b
    OverwriteTranslationsOnChange:b QuickLaunchEnabled:b RecycleBinEnabled:b ResourcePath:o SearchScope:n
    ServerRelativeUrl:s SiteLogoUrl:s SyndicationEnabled:b TenantAdminMembersCanShare:n Title:s
    TreeViewEnabled:b UIVersion:n UIVersionConfigurationEnabled:b Url:s WebTemplate:s WelcomePage:s`,
  "SP.ListItemVersion": `
    Author:o ComplianceAssetId:0 ContentTypeId:o Created:s Editor:o FSObjType:s FileRef:s GUID:s ID:n
    IsCurrentVersion:b MetaInfo:s Modified:s OData__x005f_Level:n OData__x005f_ModerationStatus:n
    OData__x005f_UIVersionString:s ScopeId:s Title:0s UniqueId:s VersionId:n VersionLabel:s
    owshiddenversion:n`,
  "SP.ContentType": `
    ClientFormCustomFormatter:s Description:s DisplayFormTemplateName:s DisplayFormUrl:s DocumentTemplate:s
    DocumentTemplateUrl:s EditFormTemplateName:s EditFormUrl:s Group:s Hidden:b Id:o JSLink:s
    MobileDisplayFormUrl:s MobileEditFormUrl:s MobileNewFormUrl:s Name:s NewFormTemplateName:s NewFormUrl:s
    ReadOnly:b SchemaXml:s Scope:s Sealed:b StringId:s`,
};
