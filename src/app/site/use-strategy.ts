/** What the plans answer: policies, objectives and the directors' focus areas. Read when a page first needs their names. */
import { useQuery } from "@tanstack/react-query";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import { useProduct } from "./product.tsx";

const changesSeldom = 6 * 3_600_000;

/** The rows by id; undefined until they are there. `isNeeded` false asks for nothing. */
export function useStrategy(isNeeded: boolean): ReadonlyMap<number, StrategyElement> | undefined {
  const product = useProduct();
  const { data } = useQuery({
    queryKey: ["strategy", product.siteUrl],
    queryFn: async (): Promise<readonly StrategyElement[]> => {
      const [site, { readStrategy }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/read-strategy.ts"),
      ]);
      return readStrategy(site);
    },
    enabled: isNeeded,
    staleTime: changesSeldom,
    select: (rows) => new Map(rows.map((row) => [row.id, row])),
  });
  return data;
}
