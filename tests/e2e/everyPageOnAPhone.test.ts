import { PHONE } from '../support/browser';
import { describeEveryPage } from '../support/lookAtPages';

describeEveryPage(PHONE.width);
