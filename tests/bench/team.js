// Forty plan files of a team brought in at once: from choosing them to the last one taken in.
import { inApp, planFile } from "./page.js";
import { median } from "./statistics.js";

const many = 40;
const runs = 3;

/** Plans of an ordinary size, each of another account and another writer. */
function files(run) {
  const one = JSON.parse(planFile({ people: 8, opportunities: 2, evidence: 14 }).buffer.toString());
  return Array.from({ length: many }, (_, n) => {
    const contents = { ...one.contents, id: `00000000-0000-8000-${String(run).padStart(4, "0")}-${String(n + 100).padStart(12, "0")}`, account: { name: `Account ${run} ${n}` } };
    const file = { ...one, exported: { at: Date.now(), by: `Rep ${n % 6}`, app: "bench" }, contents };
    return { name: `plan-${n}.groundplan`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
  });
}

export async function rows(setting) {
  return inApp(setting, async (page, open) => {
    const times = [];
    for (let run = 1; run <= runs; run += 1) {
      await open("#/team");
      const chosen = files(run);
      const began = Date.now();
      await page.locator("#team-files").setInputFiles(chosen);
      await page.getByText(`${many} files bring something new.`).waitFor();
      await page.getByRole("button", { name: "Take in what is new" }).click();
      await page.getByText("Nothing is left to take in.").waitFor();
      times.push(Date.now() - began);
    }
    const time = median(times);
    return [{ what: `${many} plan files brought in`, figure: `${time.toFixed(0)} ms`, budget: "5000 ms", within: time <= 5000 }];
  }, { onDisk: true });
}
