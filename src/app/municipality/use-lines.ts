/** The municipality laid out for today, worked out once per reading. */
import { useMemo } from "react";
import { municipalityLines, type MunicipalityLines } from "../../domain/municipality/lines.ts";
import type { MunicipalityRows } from "../../domain/municipality/standing-goals.ts";
import { useProduct } from "../site/product.tsx";

/** `area` is the key of one director area, which is shown alone. */
export function useLines(rows: MunicipalityRows, area: string | undefined): MunicipalityLines {
  const { today } = useProduct();
  return useMemo(() => municipalityLines(rows, today, area), [rows, today, area]);
}
