/** How many cases a property of the law is tried with: the soak asks for more than every run of the tests. */
export function propertyCases(usual: number): number {
  const wanted = Number(process.env['PROPERTY_CASES'] ?? usual);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : usual;
}
