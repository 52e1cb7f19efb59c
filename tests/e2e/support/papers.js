// Coaching notes and programmes: documents of the cabinet on screen.
import { expect } from "@playwright/test";

/** A part of the document by its heading. */
export const section = (page, name) => page.getByRole("region", { name, exact: true });

/** Waits until what was written is stored. */
export const stored = (page) => expect(page.locator("[data-paper-state]")).toHaveAttribute("data-paper-state", "saved");

/** What a rule says of it. */
export const rule = (page, name) => page.locator(`[data-rule="${name}"]`);
