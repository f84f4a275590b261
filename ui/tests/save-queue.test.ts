import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SaveQueue, type SaveState } from '../src/lib/save-queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue over a disk that can be told to fail or to dawdle. */
function open() {
  const disk = new Map<string, string>();
  const writes: string[] = [];
  const states: SaveState[] = [];
  const world = { failing: false, slow: 0 };
  const queue = new SaveQueue<string, string>(
    async (question, answer) => {
      if (world.slow > 0) await new Promise((resolve) => setTimeout(resolve, world.slow));
      if (world.failing) throw new Error('disk full');
      writes.push(`${question}=${answer}`);
      disk.set(question, answer);
      return answer;
    },
    () => undefined,
    (state) => void states.push(state),
  );
  return { queue, disk, writes, states, world };
}

describe('saving', () => {
  test('waits for a pause in typing and saves the last text once', async () => {
    const { queue, writes, states } = open();
    for (const text of ['1', '12', '12.', '12.5']) {
      queue.put('order', text);
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(writes).toEqual([]);
    expect(states.at(-1)).toBe('waiting');
    await vi.advanceTimersByTimeAsync(400);
    expect(writes).toEqual(['order=12.5']);
    expect(states.at(-1)).toBe('saved');
  });

  test('typing without a pause is saved all the same, within a second', async () => {
    const { queue, disk } = open();
    for (let typed = 1; typed <= 30; typed += 1) {
      queue.put('name', 'x'.repeat(typed));
      await vi.advanceTimersByTimeAsync(60);
    }
    expect((disk.get('name') ?? '').length).toBeGreaterThan(12);
  });

  test('an edit made while another is on its way is not lost', async () => {
    const { queue, disk, states, world } = open();
    world.slow = 1000;
    queue.put('order', '12');
    await vi.advanceTimersByTimeAsync(500);
    queue.put('order', '12.50');
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe('waiting');
    await vi.advanceTimersByTimeAsync(3000);
    expect(disk.get('order')).toBe('12.50');
    expect(states.at(-1)).toBe('saved');
  });

  test('a flush saves everything, also what comes in meanwhile', async () => {
    const { queue, disk, world } = open();
    world.slow = 100;
    queue.put('name', 'Harbour');
    queue.put('order', '12');
    const flushed = queue.flush();
    await vi.advanceTimersByTimeAsync(50);
    queue.put('hours', '5');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await flushed).toBe(true);
    expect([...disk.keys()]).toEqual(['name', 'order', 'hours']);
  });

  test('a failure keeps the text, says so, and tries again until it is kept', async () => {
    const { queue, disk, states, world } = open();
    world.failing = true;
    queue.put('order', '12.50');
    await vi.advanceTimersByTimeAsync(400);
    expect(states.at(-1)).toBe('failed');
    expect(queue.has('order')).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(states.at(-1)).toBe('failed');
    world.failing = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(disk.get('order')).toBe('12.50');
    expect(states.at(-1)).toBe('saved');
  });

  test('while saving fails, newer text replaces the older and "saved" is never said', async () => {
    const { queue, writes, states, world } = open();
    world.failing = true;
    queue.put('order', '1');
    await vi.advanceTimersByTimeAsync(500);
    queue.put('order', '12');
    await vi.advanceTimersByTimeAsync(500);
    expect(states).not.toContain('saved');
    expect(await queue.flush()).toBe(false);
    world.failing = false;
    expect(await queue.flush()).toBe(true);
    expect(writes).toEqual(['order=12']);
  });

  test('answers to different questions are saved in the order they were given', async () => {
    const { queue, writes } = open();
    queue.put('a', '1');
    queue.put('b', '2');
    queue.put('a', '3');
    await queue.flush();
    expect(writes).toEqual(['b=2', 'a=3']);
  });
});
