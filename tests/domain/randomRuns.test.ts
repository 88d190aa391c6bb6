/**
 * What holds in every random run of a case, by topic. They are one test file since the properties of a file look at
 * the same runs, and to play these takes longer than to look at them. One topic: `-t 'a penalty'`.
 */
import './randomRuns/fold';
import './randomRuns/availableActions';
import './randomRuns/wholeCase';
import './randomRuns/clock';
import './randomRuns/decision';
import './randomRuns/delegation';
import './randomRuns/moveRules';
import './randomRuns/penalty';
import './randomRuns/diagram';
import './randomRuns/coverage';
// Last, since it freezes the cases of all runs, of which a copy then takes twenty times as long.
import './randomRuns/decide';
