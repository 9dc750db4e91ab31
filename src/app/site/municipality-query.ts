/**
 * The reading of the whole municipality as a query, so that it can begin before the pages' code is there. Knows nothing
 * of React.
 */
import type { QueryClient } from "@tanstack/react-query";
import type { MunicipalitySnapshot } from "../../sharepoint/reading/read-municipality.ts";
import type { Reader } from "./department-query.ts";
import { seenKey } from "./query-cache.ts";

/** All plans that are not over, and how the goals of those in force stand. */
export function municipalityQuery(client: QueryClient, reader: Reader) {
  const queryKey = seenKey("municipality", reader);
  return {
    queryKey,
    queryFn: async (): Promise<MunicipalitySnapshot> => {
      const [site, { readMunicipality }] = await Promise.all([
        reader.openSite(),
        import("../../sharepoint/reading/read-municipality.ts"),
      ]);
      return readMunicipality(site, reader.today, client.getQueryData<MunicipalitySnapshot>(queryKey));
    },
  };
}
