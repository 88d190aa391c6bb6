/** @jsxImportSource preact */
import '../light/tokens.css';
import './field.css';
import { render } from 'preact';
import { applyPreferences } from '../light/preferences';
import { Field } from './Field';
import { keepFiles } from './serviceWorker';

applyPreferences();
const root = document.getElementById('root');
if (!root) throw new Error('field.html has no #root');
render(<Field />, root);
keepFiles();
