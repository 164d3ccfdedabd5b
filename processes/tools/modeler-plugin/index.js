'use strict';

module.exports = {
  name: 'OneVisit permits',
  script: './client.bundle.js',
};
