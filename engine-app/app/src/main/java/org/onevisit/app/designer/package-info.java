/**
 * What is for those who draw permits: the words of the diagrams, and the release of what they drew.
 */
package org.onevisit.app.designer;
