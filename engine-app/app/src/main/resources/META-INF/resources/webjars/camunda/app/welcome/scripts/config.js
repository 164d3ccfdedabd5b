import '/webapps.js';

export default {};
