import { lazyRouteComponent } from '@tanstack/react-router';
import { part } from './reach';

/** Loads a view's code when the view is opened. */
export const lazyView: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => part(load), name);
