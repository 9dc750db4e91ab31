/**
 * The reading of a department as a query, so that it can begin before the pages' code is there. Knows nothing of React.
 */
import type { QueryClient } from "@tanstack/react-query";
import { openDepartment, type DepartmentSnapshot } from "../../sharepoint/reading/open-department.ts";
import type { Product } from "./product.tsx";
import { seenKey } from "./query-cache.ts";

/** What a reading needs to know of where it runs. */
export type Reader = Pick<Product, "siteUrl" | "person" | "today" | "openSite">;

/** The department with its plans and one plan's content: the plan asked for, otherwise the one that covers today. */
export function departmentQuery(
  client: QueryClient,
  reader: Reader,
  department: string,
  plan: number | undefined,
) {
  const queryKey = seenKey("department", reader, department, plan ?? "current");
  return {
    queryKey,
    queryFn: async (): Promise<DepartmentSnapshot> =>
      openDepartment(
        await reader.openSite(),
        { department, today: reader.today, ...(plan !== undefined && { plan }) },
        client.getQueryData<DepartmentSnapshot>(queryKey),
      ),
  };
}
