/**
 * Follows the tokens of a diagram on all its paths, as the engine would move them: a pure reading
 * of models, without engine, database or data. The method and its bounds stand in {@code
 * docs/all-paths.md}.
 */
package org.onevisit.path;
