import { Link } from '@tanstack/react-router';
import { Dialog } from '../dialog/Dialog';
import { ShortcutList } from './ShortcutList';
import classes from './keyboard.module.css';

/** Shows all shortcuts in a dialog. */
export default function Help({ close }: { close: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" size="lg" onClose={close}>
      <ShortcutList />
      <p className={classes.foot}>
        You can turn off single-key shortcuts in{' '}
        <Link to="/settings" search={{ view: 'keyboard' }} onClick={close} className={classes.link}>
          your settings
        </Link>
        .
      </p>
    </Dialog>
  );
}
