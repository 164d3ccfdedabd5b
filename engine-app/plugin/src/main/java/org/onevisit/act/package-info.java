/**
 * What the law lets happen in a case: the acts a model may name. They change the case file and know
 * nothing of the engine.
 */
package org.onevisit.act;
