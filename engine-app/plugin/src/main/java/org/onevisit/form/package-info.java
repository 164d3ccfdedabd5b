/**
 * What a Camunda Form demands of its answers, read a second time: a browser can be left out, so
 * what it checked is checked again where the answers are taken.
 */
package org.onevisit.form;
