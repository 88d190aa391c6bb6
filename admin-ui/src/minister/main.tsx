/** @jsxImportSource preact */
import '../light/tokens.css';
import './minister.css';
import { render } from 'preact';
import { applyPreferences } from '../light/preferences';
import { Minister } from './Minister';
import { askEarly } from './useApprovals';

if (/^\/minister\/?$/.test(location.pathname)) askEarly();
applyPreferences();
const root = document.getElementById('root');
if (!root) throw new Error('minister.html has no #root');
root.replaceChildren();
render(<Minister />, root);
