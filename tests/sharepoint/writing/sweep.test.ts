/** What is written through the core, and whole plans: every request of it, failed in every manner. */
import { flows } from "./swept-flows.ts";
import { sweep } from "./sweeping.ts";

sweep(flows, new Set(["one row", "a status and its copy", "a change"]));
