/** Fields that mean the same in several lists: the keys by which rows are found quickly and written only once. */
import { bilingual as b } from "../bilingual.ts";
import { number, text } from "../field.ts";

/**
 * The department whose folder the row lies in: its `key` in the organisation. Indexed, so that it can be filtered on.
 */
export const departmentKey = text({
  column: "DepartmentKey",
  label: b("Afdelingens korte navn", "Department's short name"),
  indexed: true,
  hidden: true,
});

/**
 * The plan's id once more, as an indexed number: SharePoint does not use an index on a lookup when a list has more than
 * 5,000 rows (Microsoft: field element, `Indexed`).
 */
export const planKey = number({
  column: "PlanKey",
  label: b("Planens nummer", "Plan number"),
  indexed: true,
  hidden: true,
});

/** Made by the client before it sends: a row that is sent twice is refused by SharePoint instead of stored twice. */
export const clientKey = text({
  column: "ClientKey",
  label: b("Nøgle", "Key"),
  indexed: true,
  unique: true,
  hidden: true,
});
