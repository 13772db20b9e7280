// A menu takes the focus a moment after it can be seen. Esc that is pressed in between, or while the focus is elsewhere, goes to the
// menu, too: it closes what is open.
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !(event.target instanceof Element) || event.target.closest('[role="menu"]')) return;
    const menu = document.querySelector('[role="menu"]');
    if (!menu) return;
    event.stopPropagation();
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  },
  true,
);

export {};
