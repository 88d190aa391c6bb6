import { DESK } from '../support/browser';
import { describeEveryPage } from '../support/lookAtPages';

describeEveryPage(DESK.width);
