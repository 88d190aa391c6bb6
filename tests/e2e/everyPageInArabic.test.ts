import { describeEveryPage } from '../support/lookAtPages';

describeEveryPage('ar');
