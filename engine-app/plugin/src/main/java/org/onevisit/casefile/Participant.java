package org.onevisit.casefile;

import java.time.Instant;

/** An agency that takes part in a case and may read its file, since its first task. */
public record Participant(String caseNo, String agency, Instant since) {}
