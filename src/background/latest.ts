/**
 * Does the work for the newest item of each key only: what comes in while the work goes on replaces what is waiting
 * under the same key. A long draft typed fast is so judged as it stands now, and never queues up behind its own past;
 * another draft on the page still gets its turn.
 * @param work must not reject
 */
export function latestOnly<Item extends { key: string }>(
  work: (item: Item) => Promise<void>,
): (item: Item) => void {
  const waiting = new Map<string, Item>();
  let isWorking = false;
  const go = async () => {
    isWorking = true;
    for (;;) {
      const [next] = waiting.values();
      if (!next) break;
      waiting.delete(next.key);
      await work(next);
      // Lets the items that arrived meanwhile in, so that only the newest of them is taken next.
      await nextTask();
    }
    isWorking = false;
  };
  return (item) => {
    waiting.set(item.key, item);
    if (!isWorking) void go();
  };
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
