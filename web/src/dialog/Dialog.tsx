import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import classes from './dialog.module.css';

interface Props {
  title: string;
  /** Below the title: what it is about. */
  about?: ReactNode;
  onClose: () => void;
  size?: string | number;
  /** That it closes by its own buttons alone, for what it shows is not shown again. */
  lasting?: boolean;
  children: ReactNode;
}

/** A dialog that is open as long as it stands in the document. Esc closes it; the focus goes back to where it was. */
export function Dialog({ title, about, onClose, size = 'md', lasting, children }: Props) {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Where it was opened from may be gone, as with a row that was removed: then the list, else the page.
      const to =
        from instanceof HTMLElement && from !== document.body && from.isConnected
          ? from
          : (document.querySelector<HTMLElement>('#main tr[tabindex="0"]') ?? document.getElementById('main'));
      requestAnimationFrame(() => {
        if (!document.querySelector('[role="dialog"]')) to?.focus({ preventScroll: true }); // one may have led to another
      });
    },
    [from],
  );
  return (
    <Modal.Root
      opened
      onClose={onClose}
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
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
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
    <div className={classes.foot}>
      {before}
      <div className={classes.buttons}>
        <div className={classes.aside}>{aside}</div>
        {children}
      </div>
    </div>
  );
}
