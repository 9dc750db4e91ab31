/**
 * What a site has of our things, as plain data that the planning files compare with the definitions.
 * `read-site-state.ts` reads it.
 */

export interface SiteState {
  readonly localeId: number;
  readonly timeZoneId: number;
  readonly timeZone: string;
  readonly contentTypes: readonly ContentTypeState[];
  readonly groups: readonly GroupState[];
  readonly levels: readonly LevelState[];
  readonly ownersId: number | undefined;
  readonly visitorsId: number | undefined;
  /** The claim for everyone in the organisation, as SharePoint writes it; undefined when the site cannot tell. */
  readonly everyone: string | undefined;
  /** By the definition's name. */
  readonly lists: Readonly<Record<string, ListState>>;
}

export interface ContentTypeState {
  readonly id: string;
  readonly name: string;
  readonly links: readonly LinkState[];
}
export interface LinkState {
  readonly id: string;
  readonly column: string;
  readonly hidden: boolean;
  readonly required: boolean;
}
export interface GroupState {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  /** Sign-in names and e-mails, lower case. */
  readonly members: ReadonlySet<string>;
}
export interface LevelState {
  readonly id: number;
  readonly name: string;
  /** SharePoint's kind: 2 read, 3 contribute, 5 full control; 0 for one of our own. */
  readonly kind: number;
  readonly low: string;
}
export interface ListState {
  readonly id: string;
  readonly title: string;
  readonly itemCount: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly columns: ReadonlyMap<string, ColumnState>;
  readonly contentTypes: readonly ContentTypeState[];
  readonly views: readonly ViewState[];
  readonly rights: RightsState;
  /** By folder name. */
  readonly folders: ReadonlyMap<string, RightsState>;
  /** The keys that have a row, with its id. Only of lists with a field `key`. */
  readonly keys: ReadonlyMap<string, number>;
}
export interface ColumnState {
  readonly type: string;
  readonly title: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
  readonly format: string;
}
export interface ViewState {
  readonly file: string;
  readonly title: string;
}
export interface RightsState {
  readonly own: boolean;
  /** `principal id:level id` for each assignment. */
  readonly assignments: ReadonlySet<string>;
}
