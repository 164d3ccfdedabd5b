package org.onevisit.app.licence;

import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * The agency's electronic seal (电子印章). The one shipped holds a test key in a file; a legally
 * effective seal sits in a certified device or a remote service and takes this place as a bean.
 */
public interface SealService {

  /** Seals the content: a detached CMS signature, DER, of the kind ETSI.CAdES.detached. */
  byte[] seal(byte[] content);

  /** The certificates by which a seal is known as ours: the present one and those it followed. */
  Set<X509Certificate> certificates();

  /** Whether the key is a test key; licences then say so across the page. */
  boolean isTest();
}
