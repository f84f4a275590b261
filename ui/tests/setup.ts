/** What jsdom does not have and the window uses. */

globalThis.matchMedia = ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})) as unknown as typeof matchMedia;

globalThis.ResizeObserver = class {
  readonly #callback: ResizeObserverCallback;
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }
  observe(): void {
    const entry = { contentRect: { width: 300 } } as unknown as ResizeObserverEntry;
    this.#callback([entry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
};

window.scrollTo = () => undefined;
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

HTMLDialogElement.prototype.showModal = function show(): void {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close = function close(): void {
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
};

// Asked for by axe-core, which does without.
HTMLCanvasElement.prototype.getContext = () => null;
