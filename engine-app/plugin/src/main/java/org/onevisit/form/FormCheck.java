package org.onevisit.form;

import java.util.Collection;
import java.util.List;
import org.onevisit.refusal.Fault;

/**
 * What a form found of its answers.
 *
 * @param faults everything that is wrong, empty when the answers can be taken
 * @param ignored keys of the questions that were not put, because an earlier answer hid them
 */
public record FormCheck(List<Fault> faults, Collection<String> ignored) {}
