/** Something that is loaded once and kept, but whose failure is not. */
export interface Retried<T> {
  /**
   * What was loaded, or is being loaded; loads anew where that failed. Rejects as the load does.
   */
  get(): Promise<T>;
  /** Forgets what was loaded or is still on its way: the next `get` begins anew. */
  reset(): void;
}

/** Makes it. `load` is told which attempt this is, from 0. */
export function retried<T>(load: (attempt: number) => Promise<T>): Retried<T> {
  let loading: Promise<T> | undefined;
  let attempts = 0;
  return {
    get() {
      if (loading) return loading;
      const own = load(attempts++);
      loading = own;
      own.catch(() => {
        if (loading === own) loading = undefined;
      });
      return own;
    },
    reset: () => (loading = undefined),
  };
}
