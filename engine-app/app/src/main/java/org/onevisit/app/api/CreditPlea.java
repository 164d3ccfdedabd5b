package org.onevisit.app.api;

/**
 * What an applicant says about an entry of the credit record.
 *
 * @param reasons why it is wrong, or what has been put right; empty when missing
 */
record CreditPlea(String reasons) {

  CreditPlea {
    reasons = reasons == null ? "" : reasons;
  }
}
