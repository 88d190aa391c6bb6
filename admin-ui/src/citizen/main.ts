import '../light/tokens.css';
import '../light/base.css';
