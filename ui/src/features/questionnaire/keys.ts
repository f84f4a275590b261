/** Whether a key press belongs to text that is being written. */
export function inText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['radio', 'checkbox', 'range', 'button', 'submit'].includes(target.type);
}

/** Whether nothing on the page claims the key: it was pressed on the page itself or a heading. */
export function onSurface(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target === document.body || target.matches('h1, main'));
}
