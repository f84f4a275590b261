import { expect, test } from 'vitest';
import { Latest } from '../src/lib/latest';

/** A backend that answers when it is told to. */
function slow() {
  const asked: number[] = [];
  const answered: number[] = [];
  const failed: unknown[] = [];
  const since: number[] = [];
  const open: { settle: (fails?: boolean) => void }[] = [];
  const latest = new Latest<number, number>(
    (wanted) => {
      asked.push(wanted);
      return new Promise((resolve, reject) => {
        open.push({ settle: (fails) => (fails ? reject(new Error('no')) : resolve(wanted)) });
      });
    },
    (answer, at) => {
      answered.push(answer);
      since.push(at);
    },
    (thrown) => failed.push(thrown),
  );
  const settle = async (fails = false): Promise<void> => {
    open.shift()?.settle(fails);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { latest, asked, answered, failed, since, settle };
}

test('one request at a time, and of those that wait only the newest', async () => {
  const { latest, asked, answered, settle } = slow();
  [1, 2, 3, 4].forEach((wanted) => latest.put(wanted));
  expect(asked).toEqual([1]);
  await settle();
  expect(asked).toEqual([1, 4]);
  await settle();
  expect(answered).toEqual([1, 4]);
  latest.put(5);
  expect(asked).toEqual([1, 4, 5]);
});

test('an answer to what was forgotten is dropped, and nothing that waited is sent', async () => {
  const { latest, asked, answered, failed, settle } = slow();
  latest.put(1);
  latest.put(2);
  latest.forget();
  await settle();
  expect([asked, answered, failed]).toEqual([[1], [], []]);
  latest.put(3);
  await settle();
  expect(answered).toEqual([3]);
});

test('what is asked after forgetting is answered though the old answer is still on its way', async () => {
  const { latest, answered, settle } = slow();
  latest.put(1);
  latest.forget();
  latest.put(2);
  await settle();
  await settle();
  expect(answered).toEqual([2]);
});

test('a failure is told and does not stop what comes after it', async () => {
  const { latest, answered, failed, settle } = slow();
  latest.put(1);
  latest.put(2);
  await settle(true);
  await settle();
  expect(failed).toHaveLength(1);
  expect(answered).toEqual([2]);
});

test('the wait is counted from the oldest request an answer settles', async () => {
  const { latest, since, settle } = slow();
  latest.put(1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const before = performance.now();
  latest.put(2);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const after = performance.now();
  latest.put(3);
  await settle();
  await settle();
  expect(since[1]).toBeGreaterThanOrEqual(before);
  expect(since[1]).toBeLessThan(after);
});
