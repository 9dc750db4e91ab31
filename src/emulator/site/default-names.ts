/** What SharePoint calls things it makes itself, by the language a web is made in: 1030 Danish, otherwise English. */

export interface DefaultNames {
  libraries: { documents: string; siteAssets: string; sitePages: string };
  views: { allDocuments: string; allItems: string; allPages: string };
  owners: (title: string) => string;
  visitors: (title: string) => string;
  members: (title: string) => string;
  systemAccount: string;
  /** The claim that everyone in the tenant, but no guest, belongs to. */
  everyone: string;
  /** Groups in which people's own columns and content types are shown. */
  customColumns: string;
  customContentTypes: string;
  home: string;
  catalogs: { users: string; webParts: string; masterPages: string };
  /** Permission levels by their number. */
  roles: Record<number, string>;
}

export const danish = 1030;

const danishNames: DefaultNames = {
  libraries: { documents: "Dokumenter", siteAssets: "Webstedsaktiver", sitePages: "Webstedssider" },
  views: { allDocuments: "Alle dokumenter", allItems: "Alle elementer", allPages: "Alle sider" },
  owners: (title) => `Ejere af ${title}`,
  visitors: (title) => `Besøgende på ${title}`,
  members: (title) => `Medlemmer af ${title}`,
  systemAccount: "Systemkonto",
  everyone: "Alle undtagen eksterne brugere",
  customColumns: "Brugerdefinerede kolonner",
  customContentTypes: "Brugerdefinerede indholdstyper",
  home: "Startside",
  catalogs: {
    users: "Brugeroplysningsliste",
    webParts: "Webdelsgalleri",
    masterPages: "Mastersidegalleri",
  },
  roles: {
    1_073_741_829: "Fuld kontrol",
    1_073_741_828: "Design",
    1_073_741_830: "Rediger",
    1_073_741_827: "Bidrag",
    1_073_741_826: "Læs",
    1_073_741_832: "Begrænset visning",
    1_073_741_825: "Begrænset adgang",
    1_073_741_833: "Begrænset adgang kun til web",
  },
};

const englishNames: DefaultNames = {
  libraries: { documents: "Documents", siteAssets: "Site Assets", sitePages: "Site Pages" },
  views: { allDocuments: "All Documents", allItems: "All Items", allPages: "All Pages" },
  owners: (title) => `${title} Owners`,
  visitors: (title) => `${title} Visitors`,
  members: (title) => `${title} Members`,
  systemAccount: "System Account",
  everyone: "Everyone except external users",
  customColumns: "Custom Columns",
  customContentTypes: "Custom Content Types",
  home: "Home",
  catalogs: {
    users: "User Information List",
    webParts: "Web Part Gallery",
    masterPages: "Master Page Gallery",
  },
  roles: {
    1_073_741_829: "Full Control",
    1_073_741_828: "Design",
    1_073_741_830: "Edit",
    1_073_741_827: "Contribute",
    1_073_741_826: "Read",
    1_073_741_832: "Restricted View",
    1_073_741_825: "Limited Access",
    1_073_741_833: "Web-Only Limited Access",
  },
};

/** How people call the claim that everyone belongs to, in lower case. */
export const everyoneTitles: readonly string[] = [danishNames.everyone, englishNames.everyone].map((title) =>
  title.toLowerCase(),
);

export function namesIn(language: number): DefaultNames {
  return language === danish ? danishNames : englishNames;
}

/** The language a web is in. */
export function languageOf(web: { language?: number; localeId: number }): number {
  return web.language ?? web.localeId;
}
