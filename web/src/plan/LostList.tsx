import classes from './plan.module.css';

/** Shows that the URL refers to a list of people that this browser tab does not have. */
export function LostList() {
  return (
    <p className={classes.wrong} role="alert">
      This link uses a list of people that only exists in the browser tab where the link was created. Paste the list
      again.
    </p>
  );
}
