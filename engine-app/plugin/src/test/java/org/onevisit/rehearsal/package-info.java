/**
 * Rehearsal: the stories of {@code processes/<item>/<item>.feature}, told in office language,
 * performed on the engine with a clock that moves only when the story says so. {@link
 * org.onevisit.rehearsal.Story} is the stage; the classes named {@code …Steps} are the language.
 */
package org.onevisit.rehearsal;
