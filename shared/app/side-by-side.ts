/** Saves under way at a time: each is above all waiting for the disk, which makes several of them durable in one go. */
const WIDTH = 8;

/**
 * Saves something for every item, several at a time, each as durably as it would be alone. When one fails, no other is begun, and those that have begun are waited for.
 * @throws what the first that failed has thrown
 */
export async function sideBySide<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items].values();
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    // One iterator for all lanes: each takes the next item that nobody has.
    for (const item of waiting) {
      if (hasFailed) return;
      try {
        await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: WIDTH }, lane));
  for (const one of lanes) if (one.status === 'rejected') throw one.reason;
}
