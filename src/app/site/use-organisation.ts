/** The organisation alone, for pages that come before a department is chosen. */
import { useQuery } from "@tanstack/react-query";
import { useProduct } from "./product.tsx";

export function useOrganisation() {
  const product = useProduct();
  return useQuery({
    queryKey: ["organisation", product.siteUrl],
    queryFn: async () => {
      const [site, { readOrganisation }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/reading/read-organisation.ts"),
      ]);
      return readOrganisation(site);
    },
  });
}
