/**
 * What happens when the plugin meets a database or a new deployment: its tables are brought up to
 * date, its rules are applied.
 */
package org.onevisit.deployment;
