package org.onevisit.app.licence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.GregorianCalendar;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Checks the seal of a stored licence file anew. */
public final class LicenceVerifier {

  private final Set<X509Certificate> certificates;

  LicenceVerifier(Set<X509Certificate> certificates) {
    this.certificates = certificates;
  }

  /** What the file's seal proves; a file that is no sealed PDF proves nothing. */
  public SealCheck check(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = document.getLastSignatureDictionary();
      return signature == null ? SealCheck.UNREADABLE : check(pdf, signature);
    } catch (Exception damaged) { // parsers throw anything when a file is no longer what it was
      return SealCheck.UNREADABLE;
    }
  }

  private SealCheck check(byte[] pdf, PDSignature signature)
      throws IOException, CMSException, GeneralSecurityException, OperatorCreationException {
    CMSSignedData signed =
        new CMSSignedData(
            new CMSProcessableByteArray(signature.getSignedContent(pdf)),
            // a stream, for the room reserved behind the signature is filled with zeros
            new ByteArrayInputStream(signature.getContents(pdf)));
    SignerInformation signer = signed.getSignerInfos().iterator().next();
    X509CertificateHolder holder =
        (X509CertificateHolder)
            signed.getCertificates().getMatches(signer.getSID()).iterator().next();
    X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
    return new SealCheck(
        coversWholeFile(pdf, signature.getByteRange()) && fits(signer, certificate),
        certificates.contains(certificate),
        commonName(holder.getSubject()),
        ((GregorianCalendar) signature.getSignDate()).toZonedDateTime().toOffsetDateTime());
  }

  /**
   * All but the signature's own hexadecimal digits: nothing added behind, nothing hidden inside.
   */
  private static boolean coversWholeFile(byte[] pdf, int[] range) {
    int gap = range[0] + range[1];
    String own = new String(pdf, gap, range[2] - gap, StandardCharsets.ISO_8859_1);
    return range[0] == 0 && range[2] + range[3] == pdf.length && own.matches("<\\p{XDigit}+>");
  }

  private static String commonName(X500Name subject) {
    return IETFUtils.valueToString(subject.getRDNs(BCStyle.CN)[0].getFirst().getValue());
  }

  private static boolean fits(SignerInformation signer, X509Certificate certificate)
      throws CMSException, OperatorCreationException {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSSignerDigestMismatchException e) {
      return false;
    }
  }
}
