/** The department that a person had open last in this browser: it opens when the address names none. */
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

export const lastDepartment = nearSlot<string>(slots.lastDepartment, (key) =>
  typeof key === "string" ? key : undefined,
);
