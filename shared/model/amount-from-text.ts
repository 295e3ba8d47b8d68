/** Euro, from what people type: "5", "5,50", "12.50 €", "1.200". null for what is no price. */
export function amountFromText(text: string): number | null {
  const typed = text
    .normalize('NFKC')
    .replace(/€|euro?|eur/gi, '')
    .replace(/\s/g, '')
    .replace(/,-+$/, '');
  // German groups thousands by points; a point before one or two digits is one of a decimal.
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(typed) ? typed.replaceAll('.', '') : typed;
  if (!/^\d+(?:[.,]\d{1,2})?$/.test(plain)) return null;
  const amount = Number(plain.replace(',', '.'));
  return amount > 0 ? amount : null;
}

/** As one would type it: "5", "5,50". */
export function textOfAmount(amount: number, decimal: ',' | '.'): string {
  return (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).replace('.', decimal);
}
