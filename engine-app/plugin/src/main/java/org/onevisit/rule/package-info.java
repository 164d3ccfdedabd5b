/** What must hold for a model before it is deployed; one class per rule. */
package org.onevisit.rule;
