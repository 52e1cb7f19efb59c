// The few figures the measurements speak in.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The middle value. */
export const median = (values) => percentile(values, 50);

/** The value that `percent` of the values do not exceed (nearest rank). */
export function percentile(values, percent) {
  if (values.length === 0) throw new Error("nothing was measured");
  return sorted(values)[Math.max(0, Math.ceil((percent / 100) * values.length) - 1)];
}
