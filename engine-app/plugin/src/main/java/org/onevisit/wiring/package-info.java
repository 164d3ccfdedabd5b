/**
 * Ties the words of a model to the engine: it attaches behaviour when a diagram is parsed and
 * judges nothing.
 */
package org.onevisit.wiring;
