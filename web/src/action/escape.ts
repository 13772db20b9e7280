// Closes an open menu on Esc even if the focus is elsewhere: a menu takes the focus shortly after it becomes visible, and Esc can be pressed before that.
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
