/** @jsxImportSource preact */
import '../light/tokens.css';
import './minister.css';
import { render } from 'preact';
import { applyPreferences } from '../light/preferences';
import { Minister } from './Minister';
import { placeAt } from './placeAt';
import { askEarly } from './useApprovals';

applyPreferences();
const { due, caseId } = placeAt(location.pathname);
if (!due) askEarly(caseId);
const root = document.getElementById('root');
if (!root) throw new Error('minister.html has no #root');
root.replaceChildren();
render(<Minister />, root);
