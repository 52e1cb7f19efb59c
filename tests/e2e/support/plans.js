// Plan files as reps of a team would send them, with dates around today.
const pad = (number, width) => String(number).padStart(width, "0");

export const id = (kind, number) => `00000000-0000-8000-${pad(kind, 4)}-${pad(number, 12)}`;

/** A plan file: `by` sent it, `contents` is laid over an account with one open opportunity. */
export function planFile(number, { by, account, ...contents }) {
  const plan = {
    id: id(1, number),
    account: { name: `Account ${number}`, ...account },
    opportunities: { [id(2, number)]: { name: "Line monitoring", stage: "discover", customer_step: "agree_problem", amount: { amount: 10_000 * number, currency: "EUR" }, ...contents.sale } },
    ...contents,
  };
  delete plan.sale;
  const file = { format: "groundplan", kind: "plan", version: 1, exported: { at: Date.now(), by, app: "test" }, contents: plan };
  return { name: `account-${pad(number, 3)}.groundplan`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}
