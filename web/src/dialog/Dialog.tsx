import { Button, Modal } from '@mantine/core';
import { useEffect, useLayoutEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import classes from './dialog.module.css';

interface Props {
  title: string;
  /** The subject of the dialog, shown below the title. */
  about?: ReactNode;
  onClose: () => void;
  size?: string | number;
  /** Whether it closes only by its own buttons, because its content cannot be shown again. */
  lasting?: boolean;
  /** Whether the content itself asks before it discards input. */
  asks?: boolean;
  children: ReactNode;
}

/** Shows a dialog while it is mounted. Esc closes it, and the focus returns to where it was before. */
export function Dialog({ title, about, onClose, size = 'md', lasting, asks, children }: Props) {
  const [typed, setTyped] = useState(false);
  const [asking, setAsking] = useState(false);
  const [body, setBody] = useState<HTMLDivElement | null>(null); // in state, because a portal renders it after the dialog
  useFirstFocus(body);
  const typing = (event: SyntheticEvent) => {
    if (event.target instanceof Element && event.target.closest('form')) setTyped(true);
  };
  const leave = () => {
    if (typed && !asks) setAsking(true);
    else onClose();
  };
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // If the previously focused element is gone, for example a removed row, focus the list, or else the page.
      const to =
        from instanceof HTMLElement && from !== document.body && from.isConnected
          ? from
          : (document.querySelector<HTMLElement>('#main tr[tabindex="0"]') ?? document.getElementById('main'));
      requestAnimationFrame(() => {
        // Keep the focus if another dialog is open or the user has already moved it.
        if (!document.querySelector('[role="dialog"]') && document.activeElement === document.body)
          to?.focus({ preventScroll: true });
      });
    },
    [from],
  );
  return (
    <Modal.Root
      opened
      onClose={asking ? () => setAsking(false) : leave}
      size={size}
      closeOnClickOutside={!lasting}
      closeOnEscape={!lasting}
      centered
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* A header element here would be a second banner landmark. */}
        <Modal.Header role="presentation" className={classes.header}>
          <div>
            <Modal.Title className={classes.title}>{title}</Modal.Title>
            {about && <div className={classes.about}>{about}</div>}
          </div>
          {!lasting && <Modal.CloseButton aria-label="Close" />}
        </Modal.Header>
        <Modal.Body>
          {asking && (
            <div role="alertdialog" aria-labelledby="discard-typed" className={classes.asking}>
              <p id="discard-typed">
                <strong>Discard what you entered?</strong> Nothing was saved.
              </p>
              <Button variant="default" size="compact-md" onClick={() => setAsking(false)} autoFocus>
                Keep editing
              </Button>
              <Button color="red" size="compact-md" onClick={onClose}>
                Discard
              </Button>
            </div>
          )}
          <div ref={setBody} onInput={typing} onChange={typing}>
            {children}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

const beginning = '[data-autofocus]';
const fields = 'form input:not([type="hidden"]), form textarea';
const cancel = '[data-foot] button';

/**
 * Sets the initial focus of a dialog: to the element that asks for it with data-autofocus, or to the first field, or to the first button in the foot, which is
 * Cancel. If the content is still loading, the focus is set when the fields appear.
 */
function useFirstFocus(body: HTMLElement | null) {
  useLayoutEffect(() => {
    if (!body) return undefined;
    let chosen: HTMLElement | undefined;
    // Shortly after opening, the library focuses the element with data-autofocus, or else the close button. Keep the attribute on the focused element.
    const mark = (element: HTMLElement) => {
      for (const marked of body.querySelectorAll('[data-autofocus]')) marked.removeAttribute('data-autofocus');
      element.dataset['autofocus'] = 'true';
    };
    const begin = () => {
      const inside = body.contains(document.activeElement);
      if (inside && document.activeElement !== chosen) {
        watch.disconnect(); // the user has already moved the focus
        return;
      }
      chosen?.removeAttribute('data-autofocus');
      const field =
        body.querySelector<HTMLElement>(beginning) ??
        [...body.querySelectorAll<HTMLElement>(fields)].find((e) => e.getAttribute('aria-haspopup') !== 'listbox'); // not a select, which would open over the dialog
      const first = field ?? body.querySelector<HTMLElement>(cancel);
      if (!first) return;
      mark(first);
      first.focus();
      chosen = first;
      if (field) watch.disconnect(); // otherwise wait for a field in content that is still loading
    };
    const follow = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement) mark(event.target);
    };
    const watch = new MutationObserver(() => requestAnimationFrame(begin));
    watch.observe(body, { childList: true, subtree: true });
    body.addEventListener('focusin', follow);
    begin(); // immediately, so that no key is lost that is pressed as soon as the dialog is visible
    return () => {
      watch.disconnect();
      body.removeEventListener('focusin', follow);
    };
  }, [body]);
}

/** Shows the foot of a dialog, which stays visible: a note, secondary actions on the left, and the main buttons on the right. */
export function DialogFoot({
  before,
  aside,
  children,
}: {
  before?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classes.foot} data-foot>
      {before}
      <div className={classes.buttons}>
        <div className={classes.aside}>{aside}</div>
        {children}
      </div>
    </div>
  );
}
