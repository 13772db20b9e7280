import { Link } from '@tanstack/react-router';
import icon from '../icon.svg';
import { useApp } from './context';
import classes from './shell.module.css';

/** Shows the product's name as a link to Home or, for viewers without Home, to the accounts. */
export function Mark() {
  const member = useApp().standing === 'member';
  return (
    <Link
      to={member ? '/accounts' : '/'}
      className={classes.mark}
      aria-label={member ? 'Roster, all accounts' : 'Roster, home'}
    >
      <img src={icon} alt="" width={24} height={24} />
      <span className={classes.markName}>Roster</span>
    </Link>
  );
}
