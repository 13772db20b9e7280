import { Link } from '@tanstack/react-router';
import icon from '../icon.svg';
import classes from './shell.module.css';

/** The product's name, which leads to the accounts. */
export function Mark() {
  return (
    <Link to="/accounts" className={classes.mark} aria-label="Roster, all accounts">
      <img src={icon} alt="" width={24} height={24} />
      <span className={classes.markName}>Roster</span>
    </Link>
  );
}
