package org.onevisit.app.signin;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody's rights rest on at a moment. A session ends when they are no longer those it began
 * with.
 *
 * @param password as the engine keeps it; null when there is no such user
 */
record Rights(List<String> groups, List<String> agencies, String password)
    implements Serializable {}
