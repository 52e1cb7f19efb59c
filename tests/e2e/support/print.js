// What printing gives.

/** Prints the page to PDF as Chromium would and counts its sheets. */
export async function printedSheets(page, options = { format: "A4" }) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, ...options })).toString("latin1");
  // Chromium writes one uncompressed `/Type /Page` object per sheet (`/Pages` is their parent).
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (sheets === 0) throw new Error("no sheet found in the PDF: it is written in a way this helper does not read");
  return sheets;
}
