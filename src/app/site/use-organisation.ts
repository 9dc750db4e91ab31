/** The organisation alone, for pages that come before a department is chosen. */
import { useQuery } from "@tanstack/react-query";
import { isSomebodyElse } from "./doors.ts";
import { useProduct } from "./product.tsx";
import { seenKey } from "./query-cache.ts";

export function useOrganisation() {
  const product = useProduct();
  const { data, error, refetch } = useQuery({
    queryKey: seenKey("organisation", product),
    queryFn: async () => {
      const [site, { readOrganisation }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/reading/read-organisation.ts"),
      ]);
      return readOrganisation(site);
    },
  });
  return { data, error: isSomebodyElse(error) ? null : error, refetch };
}
