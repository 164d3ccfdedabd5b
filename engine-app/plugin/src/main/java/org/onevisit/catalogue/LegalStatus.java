package org.onevisit.catalogue;

/** Whether a row states the law itself or a choice made where the law is silent or unverified. */
public enum LegalStatus {
  LAW,
  CONFIGURATION
}
