// The app as a whole: opening it and waiting until it answers. Screens have page objects of their own beside this file.

export class App {
  constructor(page) {
    this.page = page;
    this.loading = page.locator("#loading");
    this.crash = page.getByRole("alert").filter({ hasText: "Groundplan has stopped" });
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
}
