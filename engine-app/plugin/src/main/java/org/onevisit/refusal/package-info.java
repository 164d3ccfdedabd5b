/**
 * Everything the plugin refuses, each with its number, the thing at fault and what would be right.
 */
package org.onevisit.refusal;
