/** Vitest lists failures with `Map.groupBy`, which Node 20 does not have yet; it runs well otherwise. */
const maps = Map as unknown as {
  groupBy?: <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => Map<K, T[]>;
};
maps.groupBy ??= (items, keyOf) => {
  const groups = new Map<ReturnType<typeof keyOf>, (typeof items extends Iterable<infer T> ? T : never)[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
