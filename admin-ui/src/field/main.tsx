/** @jsxImportSource preact */
import '../light/tokens.css';
import '../light/base.css';
import { render } from 'preact';
import { applyPreferences } from '../light/preferences';
import { Field } from './Field';

applyPreferences();
const root = document.getElementById('root');
if (!root) throw new Error('field.html has no #root');
render(<Field />, root);
