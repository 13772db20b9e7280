import { lazyRouteComponent } from '@tanstack/react-router';
import { part } from './reach';

/** A view that comes when it is opened. */
export const lazyView: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => part(load), name);
