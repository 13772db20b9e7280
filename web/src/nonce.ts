// The policy of our pages lets style elements in that carry the answer's nonce. Libraries make some without asking, so every
// style element gets it as it is made. This must be the first import of a page.
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

if (nonce) {
  const make: (tag: string, options?: ElementCreationOptions) => HTMLElement =
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated for some tags alone
    Document.prototype.createElement.bind(document);
  const named = (tag: string, options?: ElementCreationOptions) => {
    const element = make(tag, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  Object.defineProperty(document, 'createElement', { value: named, configurable: true, writable: true });
}
