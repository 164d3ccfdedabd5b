package org.onevisit.app.licence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The PKCS#12 file that holds the seal's key, readable by its owner only. A test key is made when
 * there is none yet. Certificates beside the key are those of earlier keys.
 */
final class SealKeyStore {

  static final X500Principal TEST_SUBJECT =
      new X500Principal("CN=TEST KEY - NOT A LEGAL SEAL, O=OneVisit");

  private static final String ALIAS = "seal";
  private static final int DAYS = 3650;

  private SealKeyStore() {}

  /** Opens the file, or makes it; a passphrase that does not fit is refused. */
  static SealService open(Path file, String passphrase) {
    try {
      if (Files.notExists(file)) {
        make(file, passphrase.toCharArray());
      }
      return read(file, passphrase.toCharArray());
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("The seal key %s cannot be used".formatted(file), e);
    }
  }

  private static SealService read(Path file, char[] passphrase)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, passphrase);
    } catch (IOException e) {
      if (e.getCause() instanceof UnrecoverableKeyException) {
        throw wrongPassphrase(file);
      }
      throw e;
    }
    Set<X509Certificate> certificates = new LinkedHashSet<>();
    for (String alias : Collections.list(store.aliases())) {
      certificates.add((X509Certificate) store.getCertificate(alias));
    }
    return new CmsSeal(
        (PrivateKey) store.getKey(ALIAS, passphrase),
        (X509Certificate) store.getCertificate(ALIAS),
        certificates);
  }

  private static IllegalStateException wrongPassphrase(Path file) {
    return new IllegalStateException(
        ("The seal key %s does not open with the passphrase in onevisit.licence.passphrase. Set the"
                + " passphrase it was made with; to begin anew with another test key, move the file"
                + " away.")
            .formatted(file));
  }

  private static void make(Path file, char[] passphrase)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, passphrase);
    KeyPair keys = testKeys();
    store.setKeyEntry(
        ALIAS, keys.getPrivate(), passphrase, new Certificate[] {testCertificate(keys)});
    Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
    // temporary files are made for their owner only, on every file system that knows owners
    Path draft = Files.createTempFile(directory, "seal", ".tmp");
    try (OutputStream out = Files.newOutputStream(draft)) {
      store.store(out, passphrase);
    }
    settle(draft, file);
  }

  /** Of several nodes starting at once the first one's key stays. */
  private static void settle(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file);
    } catch (FileAlreadyExistsException e) {
      Files.delete(draft);
    }
  }

  private static KeyPair testKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static X509Certificate testCertificate(KeyPair keys)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    Instant now = Instant.now();
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    TEST_SUBJECT,
                    BigInteger.valueOf(now.toEpochMilli()),
                    Date.from(now),
                    Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
                    TEST_SUBJECT,
                    keys.getPublic())
                .addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
  }
}
