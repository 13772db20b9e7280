// The content security policy allows style elements only with the response's nonce. Some libraries create them without it, so createElement adds it to every
// style element. Every page must import this module first.
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

if (nonce) {
  const make: (tag: string, options?: ElementCreationOptions) => HTMLElement =
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated only for some tags
    Document.prototype.createElement.bind(document);
  const named = (tag: string, options?: ElementCreationOptions) => {
    const element = make(tag, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  Object.defineProperty(document, 'createElement', { value: named, configurable: true, writable: true });
}
