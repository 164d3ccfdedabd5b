package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;

/** A row of the case register: what was applied for, and how far it has come. */
public record CaseRow(@Nested Application application, @Nested Progress progress) {}
