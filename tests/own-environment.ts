/**
 * Runs before each test file: what a file changes in the environment is as before when the next one of its worker
 * begins.
 */
import { afterAll } from "vitest";

const before = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
