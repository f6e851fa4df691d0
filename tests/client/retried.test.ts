import { describe, expect, it, vi } from 'vitest';
import { retried } from '../../src/client/retried.ts';

describe('something retried', () => {
  it('is loaded once where it comes', async () => {
    const load = vi.fn(async (attempt: number) => `part ${attempt}`);
    const part = retried(load);
    expect([await part.get(), await part.get()]).toEqual(['part 0', 'part 0']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is loaded again after a failure, and told which attempt it is', async () => {
    const part = retried(async (attempt) => {
      if (attempt === 0) throw new Error('no network');
      return attempt;
    });
    await expect(part.get()).rejects.toThrow('no network');
    expect(await part.get()).toBe(1);
  });

  it('begins anew after it was given up, and a late failure of the first attempt leaves the second alone', async () => {
    let fail = (_: Error): void => undefined;
    const part = retried((attempt) =>
      attempt === 0
        ? new Promise<number>((_, reject) => (fail = reject))
        : Promise.resolve(attempt),
    );
    const first = part.get();
    part.reset();
    expect(await part.get()).toBe(1);
    fail(new Error('late'));
    await expect(first).rejects.toThrow('late');
    expect(await part.get()).toBe(1);
  });
});
