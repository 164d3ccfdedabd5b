/**
 * What the plugin denies: who may run which command of the engine, and what it grants to nobody.
 */
package org.onevisit.guard;
