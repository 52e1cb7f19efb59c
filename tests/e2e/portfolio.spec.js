// The portfolio: what is pursued against what the playbook says we look for; only for those who asked for it.
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const rail = (page) => page.getByRole("navigation", { name: "Places" });

test("a rep never meets the places of those who lead uninvited; whoever leads a team switches it on", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await expect(rail(page).getByRole("link", { name: "Team" })).toHaveCount(0);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("I lead a team").check();
  await expect(rail(page).getByRole("link", { name: "Team" })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("I lead a team")).toBeChecked();
  await page.getByLabel("I lead a team").uncheck();
  await expect(rail(page).getByRole("link", { name: "Team" })).toHaveCount(0);
});

test("answers to the target profile say who is wanted, and pursuit without a reason is named", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Osprey Bank", "Branch sensors");
  await app.tab("Account").click();
  const wanted = page.getByRole("region", { name: "Do we want them?" });
  await expect(wanted).toContainText("Too little is known");
  for (const group of await wanted.getByRole("group").all()) {
    await group.getByLabel("No", { exact: true }).check();
  }
  await expect(wanted).toContainText("They are not what you look for: 0 %");
  await app.saved();

  await app.open("#/portfolio");
  const row = page.getByRole("row", { name: /Osprey Bank/ });
  await expect(row).toContainText("No, 0 %");
  const finding = page.locator('[data-rule="no-rationale"]');
  await expect(finding).toContainText("Nobody has written down why you pursue Osprey Bank");
  await expectAccessible(page);

  await finding.getByRole("link", { name: /Osprey Bank/ }).click();
  await wanted.getByLabel("Why pursue them all the same?").fill("Their owner also owns Halvern Foods");
  await app.saved();
  await app.open("#/portfolio");
  await expect(row).toContainText("Their owner also owns Halvern Foods");
  await expect(finding).toHaveCount(0);
  await page.getByLabel("Filter").fill("nobody of that name");
  await expect(page.getByRole("main")).toContainText("No account matches");
});
