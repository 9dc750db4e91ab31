/** The tab's configuration in Teams: which department a channel's tab opens. The page that asks is drawn elsewhere. */
import type { pages } from "@microsoft/teams-js";

export interface TabSettings {
  /** Says what would be saved, and with that opens Teams' "Save"; nothing closes it again. */
  offer(department: TabDepartment | undefined): void;
}

export interface TabDepartment {
  /** The department's key: ASCII, never changes. */
  readonly key: string;
  /** What Teams proposes to call the tab. */
  readonly name: string;
}

/** What Teams keeps of a tab. */
export type TabConfiguration = Required<
  Pick<pages.InstanceConfig, "contentUrl" | "entityId" | "suggestedDisplayName" | "websiteUrl">
>;

/**
 * A department's tab on the page at `page` (its address without query and hash). The same for all members of the
 * channel.
 */
export function configurationFor(department: TabDepartment, page: string): TabConfiguration {
  const address = new URL(page);
  address.search = "";
  address.hash = `/${department.key}`;
  return {
    entityId: `afdeling-${department.key}`,
    contentUrl: address.href,
    websiteUrl: address.href,
    suggestedDisplayName: department.name,
  };
}

/** The department that a tab was set up for, from the id that Teams keeps of it; nothing for the personal tab. */
export function departmentOf(entityId: string): string | undefined {
  return /^afdeling-(?<key>[a-z0-9-]+)$/u.exec(entityId)?.groups?.["key"];
}

/** Answers Teams' "Save" with what was offered last. */
export function tabSettings(config: typeof pages.config, page: string = location.href): TabSettings {
  let offered: TabDepartment | undefined;
  config.registerOnSaveHandler((event) => {
    if (offered === undefined) {
      event.notifyFailure("Vælg en afdeling først.");
      return;
    }
    config.setConfig(configurationFor(offered, page)).then(
      () => event.notifySuccess(),
      (error: unknown) => event.notifyFailure(String(error)),
    );
  });
  return {
    offer: (department) => {
      offered = department;
      config.setValidityState(department !== undefined);
    },
  };
}
