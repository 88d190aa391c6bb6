import { describeEveryPage } from '../support/lookAtPages';

describeEveryPage('en');
