/**
 * The whole municipality as the tab knows it: read once, kept in the browser, and checked for changes each minute and
 * when one comes back to the tab.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isSomebodyElse } from "./doors.ts";
import { municipalityQuery } from "./municipality-query.ts";
import { useProduct } from "./product.tsx";

const checkEvery = 60_000;

export function useMunicipality() {
  const product = useProduct();
  const client = useQueryClient();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    ...municipalityQuery(client, product),
    refetchInterval: checkEvery,
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
  });
  // The pages are the other's in a moment.
  return { data, error: isSomebodyElse(error) ? null : error, isFetching, dataUpdatedAt, refetch };
}
