import type { Fault } from '../types.ts';

export interface FaultList {
  /** Faults hit in the order they were put in. */
  inject(fault: Fault): void;
  clear(): void;
}

export interface FaultStore extends FaultList {
  /** The fault that hits this request, used up by one; null when there is none. */
  take(method: string): Fault | null;
}

export function createFaultStore(): FaultStore {
  let pending: { fault: Fault; left: number }[] = [];
  return {
    inject(fault) {
      pending.push({ fault, left: fault.times ?? 1 });
    },
    clear() {
      pending = [];
    },
    take(method) {
      const hit = pending.find(({ fault }) => fault.method === undefined || fault.method === method);
      if (!hit) return null;
      hit.left -= 1;
      pending = pending.filter(({ left }) => left > 0);
      return hit.fault;
    },
  };
}
