/**
 * Does the work for the newest item only: what comes in while the work goes on replaces what is waiting. A long
 * draft typed fast is so judged as it stands now, and never queues up behind its own past.
 * @param work must not reject
 */
export function latestOnly<Item>(work: (item: Item) => Promise<void>): (item: Item) => void {
  let waiting: { item: Item } | null = null;
  let isWorking = false;
  const go = async () => {
    isWorking = true;
    while (waiting) {
      const { item } = waiting;
      waiting = null;
      await work(item);
      // Lets the items that arrived meanwhile in, so that only the newest of them is taken next.
      await nextTask();
    }
    isWorking = false;
  };
  return (item) => {
    waiting = { item };
    if (!isWorking) void go();
  };
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
