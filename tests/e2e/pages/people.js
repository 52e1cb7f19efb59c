// The People tab: the map, its table, and the panel of one person.
import { expect } from "@playwright/test";

export class People {
  constructor(page) {
    this.page = page;
    this.capture = page.getByLabel("Add a person");
    this.table = page.getByRole("table", { name: /Players of this opportunity/ });
    this.map = page.getByRole("group", { name: /Players by sway and stance/ });
    this.drawer = page.locator(".drawer[open]");
    this.record = page.getByRole("form", { name: "Record what shows it" });
  }

  async add(line) {
    await this.capture.fill(line);
    await this.capture.press("Enter");
  }

  row(name) {
    return this.table.getByRole("row").filter({ hasText: name });
  }

  onMap(name) {
    return this.map.getByRole("button", { name: new RegExp(name) });
  }

  async openPerson(name) {
    await this.table.getByRole("link", { name }).click();
    await expect(this.drawer).toBeVisible();
  }
}
