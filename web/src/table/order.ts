/** Converts an order of the URL to the API's order. */
export function orderOf<Field extends string>(
  order: Field | `-${Field}` | undefined,
): { field: Field; direction: 'ASC' | 'DESC' } | undefined {
  if (!order) return undefined;
  return order.startsWith('-')
    ? { field: order.slice(1) as Field, direction: 'DESC' }
    : { field: order as Field, direction: 'ASC' };
}
