/** Things with a key of their own each, even where two go by the same name. */
export function keyed<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
): { key: string; item: Item }[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const count = (times.get(name(item)) ?? 0) + 1;
    times.set(name(item), count);
    return { key: `${name(item)}#${count}`, item };
  });
}
