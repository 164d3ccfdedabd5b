import '/webapp-session.js';

export default {};
