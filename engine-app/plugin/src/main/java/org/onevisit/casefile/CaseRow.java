package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;

/** A row of the case register. */
public record CaseRow(@Nested Application application, @Nested Progress progress) {}
