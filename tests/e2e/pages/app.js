// The app as its readers know it: opening it, waiting until it answers, and the ways between its places.
import { expect } from "@playwright/test";

export class App {
  constructor(page) {
    this.page = page;
    this.loading = page.locator("#loading");
    this.crash = page.getByRole("alert").filter({ hasText: "Groundplan has stopped" });
    this.soWhat = page.getByRole("complementary", { name: "So what?" });
    this.notices = page.locator(".notices");
    this.dialog = page.locator("dialog.dialog[open]");
  }

  /** Opens a place (`""` or `"#/…"`) and waits until the app has painted it. */
  async open(place = "") {
    await this.page.goto(`./${place}`);
    await this.ready();
  }

  /** Waits until the app says that it takes input. */
  async ready() {
    await this.page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  }

  /** Waits until everything that was edited is stored. */
  async saved() {
    await expect(this.page.locator("[data-save-state]")).toHaveAttribute("data-save-state", "saved");
  }

  async newAccount(name, sale = "") {
    await this.page.getByRole("button", { name: "New account" }).first().click();
    await this.dialog.getByLabel("Account name").fill(name);
    if (sale) await this.dialog.getByLabel("What could they buy?").fill(sale);
    await this.dialog.getByRole("button", { name: "Create" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
  }

  /** Opens the sample account on its People tab. */
  async openSample() {
    await this.open("#/sample/accounts");
    await this.page.getByRole("link", { name: /Halvern Foods/ }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Halvern Foods" })).toBeVisible();
  }

  tab(name) {
    return this.page.getByRole("navigation", { name: "Inside this account" }).getByRole("link", { name });
  }

  async undo() {
    await this.page.getByRole("button", { name: /^Undo/ }).first().click();
  }

  async redo() {
    await this.page.getByRole("button", { name: /^Redo/ }).first().click();
  }
}
