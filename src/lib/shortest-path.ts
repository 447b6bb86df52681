/**
 * The shortest way between two points of a network, by the number of steps; breadth first (Moore 1959). Of several
 * equally short ways it is the one whose steps were listed first. Empty from a point to itself; undefined where no way
 * leads there. Linear in the steps looked at.
 *
 * @example with steps a–b and b–c, shortestPath("a", "c", …) is the step from a to b and the step from b to c.
 */
export function shortestPath<S extends { readonly to: string }>(
  from: string,
  to: string,
  stepsFrom: (point: string) => readonly S[],
): S[] | undefined {
  const arrivedBy = new Map<string, { readonly before: string; readonly step: S } | undefined>([
    [from, undefined],
  ]);
  const queue = [from];
  for (const point of queue) {
    if (point === to) break;
    for (const step of stepsFrom(point)) {
      if (arrivedBy.has(step.to)) continue;
      arrivedBy.set(step.to, { before: point, step });
      queue.push(step.to);
    }
  }
  if (!arrivedBy.has(to)) return undefined;
  const path: S[] = [];
  for (let arrival = arrivedBy.get(to); arrival !== undefined; arrival = arrivedBy.get(arrival.before))
    path.unshift(arrival.step);
  return path;
}
