/**
 * The agencies as those who work for them see them: powers, delegations, and why a step goes where.
 */
package org.onevisit.app.agencies;
