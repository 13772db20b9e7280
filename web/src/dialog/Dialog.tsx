import { Button, Modal } from '@mantine/core';
import { useEffect, useLayoutEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import classes from './dialog.module.css';

interface Props {
  title: string;
  /** Below the title: what it is about. */
  about?: ReactNode;
  onClose: () => void;
  size?: string | number;
  /** That it closes by its own buttons alone, for what it shows is not shown again. */
  lasting?: boolean;
  /** That it asks by itself before what was typed is thrown away. */
  asks?: boolean;
  children: ReactNode;
}

/** A dialog that is open as long as it stands in the document. Esc closes it; the focus goes back to where it was. */
export function Dialog({ title, about, onClose, size = 'md', lasting, asks, children }: Props) {
  const [typed, setTyped] = useState(false);
  const [asking, setAsking] = useState(false);
  const [body, setBody] = useState<HTMLDivElement | null>(null); // it comes after the dialog, by a portal
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
      // Where it was opened from may be gone, as with a row that was removed: then the list, else the page.
      const to =
        from instanceof HTMLElement && from !== document.body && from.isConnected
          ? from
          : (document.querySelector<HTMLElement>('#main tr[tabindex="0"]') ?? document.getElementById('main'));
      requestAnimationFrame(() => {
        // One dialog may have led to another, and who has gone somewhere by themselves stays there.
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
        {/* Its header would be a second banner. */}
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
 * Focus begins where something is to be done: at what asks for it, which in a dialog that destroys is Cancel, else at the first field. A dialog that reads something
 * first has none of it when it opens.
 */
function useFirstFocus(body: HTMLElement | null) {
  useLayoutEffect(() => {
    if (!body) return undefined;
    let chosen: HTMLElement | undefined;
    // The library puts the focus a moment later on what is marked, else on the cross: the mark goes where the focus is.
    const mark = (element: HTMLElement) => {
      for (const marked of body.querySelectorAll('[data-autofocus]')) marked.removeAttribute('data-autofocus');
      element.dataset['autofocus'] = 'true';
    };
    const begin = () => {
      const inside = body.contains(document.activeElement);
      if (inside && document.activeElement !== chosen) {
        watch.disconnect(); // whoever has gone somewhere by themselves stays there
        return;
      }
      chosen?.removeAttribute('data-autofocus');
      const field =
        body.querySelector<HTMLElement>(beginning) ??
        [...body.querySelectorAll<HTMLElement>(fields)].find((e) => e.getAttribute('aria-haspopup') !== 'listbox'); // which would open over the rest
      const first = field ?? body.querySelector<HTMLElement>(cancel);
      if (!first) return;
      mark(first);
      first.focus();
      chosen = first;
      if (field) watch.disconnect(); // else what is read first may bring one
    };
    const follow = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement) mark(event.target);
    };
    const watch = new MutationObserver(() => requestAnimationFrame(begin));
    watch.observe(body, { childList: true, subtree: true });
    body.addEventListener('focusin', follow);
    begin(); // at once, so that no key is lost that is pressed when the dialog can be seen
    return () => {
      watch.disconnect();
      body.removeEventListener('focusin', follow);
    };
  }, [body]);
}

/** The end of a dialog, always in sight: what is to be known before, what is aside on the left, what is done on the right. */
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
