/** Tells whoever has subscribed by then: what is told of can be built before those who want to know. */
export interface Emitter<T = void> {
  emit(value: T): void;
  subscribe(listener: (value: T) => void): void;
}

export function createEmitter<T = void>(): Emitter<T> {
  const listeners: ((value: T) => void)[] = [];
  return {
    emit(value) {
      for (const listener of listeners) listener(value);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
