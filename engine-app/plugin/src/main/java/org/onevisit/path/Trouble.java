package org.onevisit.path;

/**
 * Something a path does that it must not.
 *
 * @param subject one of the constants of {@link Exploration}, or a subject of the watch
 * @param element where it happens
 * @param sentence what happens there
 * @param trail the path to it, element by element; empty when no path leads there
 */
public record Trouble(String subject, Element element, String sentence, String trail) {}
