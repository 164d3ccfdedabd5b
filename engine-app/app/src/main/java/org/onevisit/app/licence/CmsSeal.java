package org.onevisit.app.licence;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A seal whose key this process holds. */
final class CmsSeal implements SealService {

  private final PrivateKey key;
  private final X509Certificate certificate;
  private final Set<X509Certificate> certificates;

  CmsSeal(PrivateKey key, X509Certificate certificate, Set<X509Certificate> certificates) {
    this.key = key;
    this.certificate = certificate;
    this.certificates = Set.copyOf(certificates);
  }

  @Override
  public byte[] seal(byte[] content) {
    try {
      return generator().generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
      throw new IllegalStateException("The seal key could not sign", e);
    }
  }

  @Override
  public Set<X509Certificate> certificates() {
    return certificates;
  }

  @Override
  public boolean isTest() {
    return certificate.getSubjectX500Principal().equals(SealKeyStore.TEST_SUBJECT);
  }

  private CMSSignedDataGenerator generator()
      throws GeneralSecurityException, OperatorCreationException, CMSException {
    String algorithm = "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(new PadesAttributes(signingCertificate()))
            .build(new JcaContentSignerBuilder(algorithm).build(key), certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    return generator;
  }

  private AttributeTable signingCertificate() throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    SigningCertificateV2 value = new SigningCertificateV2(new ESSCertIDv2(hash));
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(value)));
    return new AttributeTable(attributes);
  }

  /** PAdES takes the time of signing from the PDF and forbids a second one here. */
  private static final class PadesAttributes extends DefaultSignedAttributeTableGenerator {

    PadesAttributes(AttributeTable attributes) {
      super(attributes);
    }

    @Override
    protected Hashtable<ASN1ObjectIdentifier, Attribute> createStandardAttributeTable(
        @SuppressWarnings("rawtypes") Map parameters) {
      Hashtable<ASN1ObjectIdentifier, Attribute> table =
          super.createStandardAttributeTable(parameters);
      table.remove(CMSAttributes.signingTime);
      return table;
    }
  }
}
