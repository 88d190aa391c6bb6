/** @jsxImportSource preact */
import '../light/tokens.css';
import '../light/base.css';
import { render } from 'preact';
import { applyPreferences } from '../light/preferences';
import { Minister } from './Minister';

applyPreferences();
const root = document.getElementById('root');
if (!root) throw new Error('minister.html has no #root');
render(<Minister />, root);
