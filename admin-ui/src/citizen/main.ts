import '../light/tokens.css';
import '../light/base.css';
import './citizen.css';
import { watchCall } from './callCheck';
import { nameChosen } from './nameChosen';
import { offerToSave } from './receiptImage';
import { sendOnce } from './sendOnce';
import { shrinkPhotos } from './shrinkPhotos';

/** What scripts add to pages that are whole without them. */
document.getElementById('mistakes')?.focus();
nameChosen();
shrinkPhotos();
sendOnce();
offerToSave();
watchCall();
